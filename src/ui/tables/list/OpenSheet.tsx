import { Button } from '@fluentui/react-components';
import type { SheetCell } from '../../../app';
import { fill } from '../../../locales';
import { useWords } from '../../parts/words';

interface OpenSheetProps {
  readonly sheet: string;
  readonly onShow: (cell: SheetCell) => void;
}

/** Leads to a written table. */
export function OpenSheet({ sheet, onShow }: OpenSheetProps) {
  const { tables: words } = useWords().messages.ui;
  return (
    <Button
      size="small"
      aria-label={fill(words.openOf, { sheet })}
      onClick={() => {
        onShow({ sheet, row: 0, column: 0 });
      }}
    >
      {words.open}
    </Button>
  );
}
