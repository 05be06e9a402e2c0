import { Field, Input, Link } from '@fluentui/react-components';
import type { SheetNameFault, TableOffer } from '../../../app';
import { fill } from '../../../locales';
import { useWords } from '../../parts/words';

interface SheetNameProps {
  readonly offer: TableOffer;
  /** What the user wants; null is the usual name. */
  readonly name: string | null;
  readonly fault: SheetNameFault | null;
  readonly onName: (name: string | null) => void;
}

/** The name that the sheet of a table will have. */
export function SheetName({ offer, name, fault, onName }: SheetNameProps) {
  const { name: words } = useWords().messages.ui.tables;
  return (
    <div>
      <Field
        label={words.label}
        size="small"
        {...(fault === null
          ? { hint: words.rules }
          : { validationState: 'error', validationMessage: words.faults[fault] })}
      >
        <Input
          size="small"
          value={name ?? offer.sheetName}
          onChange={(_, { value }) => {
            onName(value === offer.sheetName ? null : value);
          }}
        />
      </Field>
      {name !== null && (
        <Link
          as="button"
          onClick={() => {
            onName(null);
          }}
        >
          {fill(words.reset, { name: offer.sheetName })}
        </Link>
      )}
    </div>
  );
}
