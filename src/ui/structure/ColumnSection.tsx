import { mergeClasses, Button, makeStyles, tokens } from '@fluentui/react-components';
import {
  columnName,
  isCorrected,
  type ColumnRole,
  type Qualifiers,
  type RecognisedColumn,
  type RecognisedTable,
  type SheetCell,
} from '../../app';
import { fill } from '../../locales';
import { useWords } from '../parts/words';
import { ChoiceMenu } from './ChoiceMenu';
import { qualifierChoices } from './choices/qualifiers';
import { roleChoices } from './choices/roles';
import { Mark } from './Mark';
import { changedQualifiers, qualifierOptions, UNSET } from './qualifier-options';
import { useStructureStyles } from './styles';
import { isColumnUnsure } from './table-view';
import { closerText, reasonsText } from './texts';
import type { CorrectionsModel } from '../model/use-corrections';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: '28px minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  letter: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  second: { gridColumn: 2 },
});

interface ColumnSectionProps {
  readonly table: RecognisedTable;
  readonly model: CorrectionsModel;
  /** The year of the report. */
  readonly year: number;
  readonly onShow: (cell: SheetCell) => void;
}

/** The columns of a table under the sheet's own headings, each with a menu of roles. */
export function ColumnSection(props: ColumnSectionProps) {
  const styles = useStructureStyles();
  const { structure: words } = useWords().messages.ui;
  const { columns } = props.table;
  return (
    <section className={styles.section} aria-label={fill(words.columns, { n: columns.length })}>
      <h3 className={styles.heading}>{fill(words.columns, { n: columns.length })}</h3>
      <ul className={styles.list}>
        {columns.map((column) => (
          <ColumnItem key={column.index} {...props} column={column} />
        ))}
      </ul>
    </section>
  );
}

interface ColumnItemProps extends ColumnSectionProps {
  readonly column: RecognisedColumn;
}

function ColumnItem({ table, column, model, year, onShow }: ColumnItemProps) {
  const styles = useStyles();
  const shared = useStructureStyles();
  const { messages } = useWords();
  const words = messages.ui.structure;
  const { index, role, heading } = column;
  const letter = columnName(index);
  const unsure = isColumnUnsure(column);
  const reasons = unsure ? reasonsText(column.why, messages) : null;
  return (
    <li className={styles.item}>
      <span aria-hidden className={styles.letter}>
        {letter}
      </span>
      <Button
        appearance="transparent"
        className={shared.name}
        aria-label={`${fill(words.column, { column: letter })}: ${heading || words.noHeading}`}
        onClick={() => {
          onShow({
            sheet: table.sheet,
            row: table.headerRows.at(-1) ?? table.range.top,
            column: index,
          });
        }}
      >
        {heading || words.noHeading}
      </Button>
      <div className={mergeClasses(styles.second, shared.controls)}>
        <ChoiceMenu
          text={words.roles[role]}
          label={fill(words.roleOf, { column: letter, value: words.roles[role] })}
          groups={() =>
            roleChoices(table.kind).map(({ group, values }) => ({
              name: 'role',
              heading: words.roleGroups[group],
              options: values.map((value) => ({ value, text: words.roles[value] })),
            }))
          }
          chosen={{ role }}
          onChoose={(_, value) => {
            model.correct(table, { about: 'column', column: index, role: value as ColumnRole });
          }}
        />
        <Closer table={table} column={column} model={model} year={year} />
        <Mark
          unsure={unsure}
          corrected={isCorrected(column)}
          what={fill(words.column, { column: letter })}
          onRevert={() => {
            model.revert(table, { about: 'column', column: index });
          }}
        />
      </div>
      {reasons !== null && (
        <span className={mergeClasses(styles.second, shared.aside)}>{reasons}</span>
      )}
    </li>
  );
}

/** What is said more closely of a column, where that tells it from others: its year, time or state. */
function Closer({ table, column, model, year }: Omit<ColumnItemProps, 'onShow'>) {
  const { structure: words } = useWords().messages.ui;
  const { index, role, qualifiers } = column;
  const choices = qualifierChoices(table, role, year);
  const twins = table.columns.filter((other) => other.role === role).length > 1;
  const said = closerText(qualifiers, words);
  if (choices.times.length === 0 || (said === null && !twins)) return null;
  const text = said ?? words.closer;
  return (
    <ChoiceMenu
      text={text}
      label={fill(words.closerOf, { column: columnName(index), value: text })}
      groups={() => qualifierOptions(choices, words)}
      chosen={{ state: qualifiers.state ?? UNSET, period: qualifiers.period ?? UNSET }}
      onChoose={(name, value) => {
        model.correct(table, {
          about: 'column',
          column: index,
          role,
          qualifiers: changedQualifiers(qualifiers, name as keyof Qualifiers, value),
        });
      }}
    />
  );
}
