import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { PREDIKAT_SCALES } from '../../../app';
import { fill } from '../../../locales';
import { useWords } from '../../parts/words';
import { EMPTY_CLASS, OWN, type ClassDraft, type Draft } from './draft';
import { ChoiceField, FlagField, TextField } from './fields';

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  color: { width: '4em' },
});

interface ScaleFieldsProps {
  readonly draft: Pick<Draft, 'scale' | 'classes'>;
  /** Whether the classes cannot be used as they stand. */
  readonly isBad: boolean;
  readonly onChange: (changes: Partial<Draft>) => void;
}

/** Which scale is used, and the classes of the agency's own, the highest first. */
export function ScaleFields({ draft: { scale, classes }, isBad, onChange }: ScaleFieldsProps) {
  const words = useWords().messages.ui.report;
  const set = (place: number, changes: Partial<ClassDraft>): void => {
    onChange({ classes: classes.map((one, at) => (at === place ? { ...one, ...changes } : one)) });
  };
  return (
    <>
      <ChoiceField
        label={words.scale}
        value={scale}
        options={[
          ['', words.scaleOfWorkbook],
          ...PREDIKAT_SCALES.map(
            ({ id, classes: all }) => [id, all.map(({ name }) => name).join(' / ')] as const,
          ),
          [OWN, words.scaleOwn],
        ]}
        onChange={(value) => {
          onChange({ scale: value });
        }}
      />
      {scale === OWN && (
        <>
          {classes.map((one, place) => (
            <ClassFields
              key={place}
              draft={one}
              number={place + 1}
              isLowest={place === classes.length - 1}
              onChange={(changes) => {
                set(place, changes);
              }}
              onRemove={() => {
                onChange({ classes: classes.filter((_, at) => at !== place) });
              }}
            />
          ))}
          {isBad && <p role="alert">{words.badScale}</p>}
          <Button
            size="small"
            onClick={() => {
              onChange({ classes: [...classes, EMPTY_CLASS] });
            }}
          >
            {words.classAdd}
          </Button>
        </>
      )}
    </>
  );
}

interface ClassFieldsProps {
  readonly draft: ClassDraft;
  readonly number: number;
  readonly isLowest: boolean;
  readonly onChange: (changes: Partial<ClassDraft>) => void;
  readonly onRemove: () => void;
}

function ClassFields({ draft, number, isLowest, onChange, onRemove }: ClassFieldsProps) {
  const styles = useStyles();
  const words = useWords().messages.ui.report;
  const named = (text: string): string => fill(text, { n: number });
  return (
    <div className={styles.item} role="group" aria-label={named(words.className)}>
      <TextField
        label={named(words.className)}
        value={draft.name}
        onChange={(name) => {
          onChange({ name });
        }}
      />
      {!isLowest && (
        <>
          <TextField
            label={named(words.classFrom)}
            value={draft.from}
            onChange={(from) => {
              onChange({ from });
            }}
          />
          <FlagField
            label={words.classInclusive}
            checked={draft.inclusive}
            onChange={(inclusive) => {
              onChange({ inclusive });
            }}
          />
        </>
      )}
      <Field label={named(words.classColor)} size="small">
        <input
          className={styles.color}
          type="color"
          value={`#${draft.fill}`}
          onChange={({ currentTarget }) => {
            onChange({ fill: currentTarget.value.slice(1).toUpperCase() });
          }}
        />
      </Field>
      <Button size="small" appearance="subtle" onClick={onRemove}>
        {named(words.classRemove)}
      </Button>
    </div>
  );
}
