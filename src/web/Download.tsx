import { Button } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { useWords } from '../ui';
import type { FileWorkbook } from '../workbook/file';
import { copyName, download } from './download-file';

interface DownloadProps {
  readonly workbook: FileWorkbook;
  /** Name of the opened file. */
  readonly name: string;
}

/** Hands out the workbook with its new tables, as a copy beside the user's own file. */
export function Download({ workbook, name }: DownloadProps) {
  const { page } = useWords().messages.ui;
  return (
    <Button
      appearance="primary"
      icon={<ArrowDownloadRegular />}
      onClick={() => {
        download(workbook.copy(), copyName(name, page.copySuffix));
      }}
    >
      {page.download}
    </Button>
  );
}
