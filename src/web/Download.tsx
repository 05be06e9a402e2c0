import { Button } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { useWords, type Made } from '../ui';
import type { FileWorkbook } from '../workbook/file';
import { copyName, download } from './download-file';
import { markKept } from './kept';

interface DownloadProps {
  readonly workbook: FileWorkbook;
  /** Name of the opened file. */
  readonly name: string;
  /** What was done, which the copy is named after. */
  readonly made: Made;
  /** Whether it is the main action of the screen. */
  readonly isMain: boolean;
}

/** Hands out the workbook with its new tables, repairs and notes, as a copy beside the user's own file. */
export function Download({ workbook, name, made, isMain }: DownloadProps) {
  const { page } = useWords().messages.ui;
  const { both, tables, repairs, neither } = page.copySuffix;
  const suffix = made.tables ? (made.repairs ? both : tables) : made.repairs ? repairs : neither;
  return (
    <Button
      appearance={isMain ? 'primary' : 'secondary'}
      icon={<ArrowDownloadRegular />}
      onClick={() => {
        const bytes = workbook.copy();
        download(bytes, copyName(name, suffix));
        markKept(workbook, bytes);
      }}
    >
      {page.download}
    </Button>
  );
}
