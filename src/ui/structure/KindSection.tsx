import { isCorrected, type RecognisedTable, type TableKind } from '../../app';
import { fill, type Messages } from '../../locales';
import { useWords } from '../parts/words';
import { ChoiceMenu, type OptionGroup } from './ChoiceMenu';
import { KIND_CHOICES } from './choices/kinds';
import { Mark } from './Mark';
import { useStructureStyles } from './styles';
import { isKindUnsure } from './table-view';
import { kindText, reasonsText } from './texts';
import type { CorrectionsModel } from '../model/use-corrections';

interface KindSectionProps {
  readonly table: RecognisedTable;
  readonly model: CorrectionsModel;
}

/** What a table holds, why it was taken for that, and a menu to say otherwise. */
export function KindSection({ table, model }: KindSectionProps) {
  const styles = useStructureStyles();
  const { messages } = useWords();
  const words = messages.ui.structure;
  const corrected = isCorrected(table);
  const isUnknown = table.kind === 'lain' && !corrected;
  const text = isUnknown ? messages.kinds.lain : kindText(table.kind, messages);
  const reasons = corrected || isUnknown ? null : reasonsText(table.why, messages);
  return (
    <section className={styles.section} aria-label={words.kind}>
      <h3 className={styles.heading}>{words.kind}</h3>
      <div className={styles.controls}>
        <ChoiceMenu
          text={text}
          label={fill(words.kindOf, { value: text })}
          groups={() => kindOptions(messages)}
          chosen={{ kind: isUnknown ? '' : table.kind }}
          onChoose={(_, kind) => {
            model.correct(table, { about: 'table', kind: kind as TableKind });
          }}
        />
        <Mark
          unsure={isKindUnsure(table)}
          corrected={corrected}
          what={words.kind}
          onRevert={() => {
            model.revert(table, { about: 'table' });
          }}
        />
      </div>
      {isUnknown && <p className={styles.aside}>{words.unknownKind}</p>}
      {reasons !== null && <p className={styles.aside}>{reasons}</p>}
    </section>
  );
}

/** Every kind of table, in groups. */
export function kindOptions(messages: Messages): OptionGroup[] {
  return KIND_CHOICES.map(({ group, values }) => ({
    name: 'kind',
    heading: messages.ui.structure.kindGroups[group],
    options: values.map((value) => ({ value, text: kindText(value, messages) })),
  }));
}
