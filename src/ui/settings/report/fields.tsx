import { Checkbox, Field, Input, Select } from '@fluentui/react-components';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  /** Why what stands there will not do. */
  readonly problem?: string | null;
  readonly onChange: (value: string) => void;
}

/** One line of text. */
export function TextField({ label, value, hint, problem, onChange }: TextFieldProps) {
  return (
    <Field label={label} size="small" hint={hint ?? null} validationMessage={problem ?? null}>
      <Input
        value={value}
        onChange={(_, { value: now }) => {
          onChange(now);
        }}
      />
    </Field>
  );
}

interface ChoiceFieldProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly onChange: (value: string) => void;
}

/** One of several. */
export function ChoiceField({ label, value, options, onChange }: ChoiceFieldProps) {
  return (
    <Field label={label} size="small">
      <Select
        value={value}
        onChange={(_, { value: now }) => {
          onChange(now);
        }}
      >
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface FlagFieldProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Yes or no. */
export function FlagField({ label, checked, onChange }: FlagFieldProps) {
  return (
    <Checkbox
      label={label}
      checked={checked}
      onChange={(_, { checked: now }) => {
        onChange(now === true);
      }}
    />
  );
}
