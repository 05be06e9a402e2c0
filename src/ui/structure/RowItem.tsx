import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { RecognisedTable, SheetCell } from '../../app';
import { fill, type UiMessages } from '../../locales';
import { useWords } from '../parts/words';
import { ChoiceMenu, type OptionGroup } from './ChoiceMenu';
import {
  levelChoices,
  ROW_ROLES,
  rowValue,
  type LevelChoice,
  type RowRoleChoice,
} from './choices/levels';
import { Mark } from './Mark';
import { useStructureStyles } from './styles';
import { isRowCorrected, isRowUnsure, type RowLine } from './table-view';
import { reasonsText, rowText } from './texts';
import type { CorrectionsModel } from '../model/use-corrections';

/** Pixels that a row stands further in than the one that counts it; small, for a pane is narrow. */
const INDENT = 10;
const DEEPEST = 6;

const useStyles = makeStyles({
  item: {
    display: 'flex',
    alignItems: 'start',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  words: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minWidth: 0,
    alignItems: 'start',
  },
  kode: { color: tokens.colorNeutralForeground2 },
  bold: { fontWeight: tokens.fontWeightSemibold },
  choice: { flexShrink: 0, maxWidth: '42%' },
});

interface RowItemProps {
  readonly table: RecognisedTable;
  readonly line: RowLine;
  readonly model: CorrectionsModel;
  /** Whether the Tab key comes here: to one row of the list only. */
  readonly canFocus: boolean;
  readonly onShow: (cell: SheetCell) => void;
}

/** A row with its code and name, what it is taken for, and a menu to say otherwise. */
export function RowItem({ table, line, model, canFocus, onShow }: RowItemProps) {
  const styles = useStyles();
  const shared = useStructureStyles();
  const { messages } = useWords();
  const words = messages.ui.structure;
  const { row, depth } = line;
  const number = row.index + 1;
  const name = row.label === '' ? (row.kode ?? words.noLabel) : row.label;
  const kode = row.label === '' ? null : row.kode;
  const text = rowText(row, words);
  const unsure = isRowUnsure(row);
  const corrected = isRowCorrected(row);
  const reasons = unsure ? reasonsText(row.why ?? [], messages) : null;
  return (
    <div className={styles.item} style={{ paddingLeft: Math.min(depth, DEEPEST) * INDENT }}>
      <div className={styles.words}>
        <Button
          appearance="transparent"
          className={mergeClasses(shared.name, row.role !== 'data' && styles.bold)}
          data-line
          tabIndex={canFocus ? 0 : -1}
          aria-label={fill(words.showRow, {
            row: number,
            label: kode === null ? name : `${kode} ${name}`,
          })}
          onClick={() => {
            onShow({ sheet: table.sheet, row: row.index, column: nameColumn(table) });
          }}
        >
          <span>
            {kode !== null && <span className={styles.kode}>{kode} </span>}
            {name}
          </span>
        </Button>
        <Mark
          unsure={unsure}
          corrected={corrected}
          what={fill(words.row, { row: number })}
          canFocus={canFocus}
          onRevert={() => {
            model.revert(table, { about: 'row', row: row.index });
          }}
        />
        {reasons !== null && <span className={shared.aside}>{reasons}</span>}
      </div>
      <div className={styles.choice}>
        <ChoiceMenu
          text={text}
          label={fill(words.levelOf, { row: number, value: text })}
          groups={() => rowOptions(table, words)}
          chosen={{ row: rowValue(row) }}
          canFocus={canFocus}
          onChoose={(_, value) => {
            const { index } = row;
            model.correct(
              table,
              isRole(value)
                ? { about: 'row', row: index, role: value }
                : { about: 'row', row: index, level: value as LevelChoice },
            );
          }}
        />
      </div>
    </div>
  );
}

function isRole(value: string): value is RowRoleChoice {
  return value === 'data' || (ROW_ROLES as readonly string[]).includes(value);
}

/** Levels that the table has, the others that it could have, and what is no level. */
function rowOptions(table: RecognisedTable, words: UiMessages['structure']): OptionGroup[] {
  const levels = levelChoices(table.kind);
  const present = new Set<string | null>(table.rows.map(({ level }) => level));
  const level = (heading: string, values: readonly LevelChoice[]): OptionGroup => ({
    name: 'row',
    heading,
    options: values.map((value) => ({ value, text: words.levels[value] })),
  });
  const has = levels.filter((one) => present.has(one));
  const others = levels.filter((one) => !present.has(one));
  const roles = levels.length > 0 ? ROW_ROLES : (['data', ...ROW_ROLES] as const);
  return [
    ...(has.length > 0 ? [level(words.inTable, has)] : []),
    ...(others.length > 0 ? [level(words.otherLevels, others)] : []),
    {
      name: 'row',
      heading: words.notDetail,
      options: roles.map((value) => ({ value, text: words.rowRoles[value] })),
    },
  ];
}

/** The column that names the rows. */
function nameColumn({ columns, range }: RecognisedTable): number {
  const named = columns.find(({ role }) => role === 'uraian' || role === 'indikator');
  return named?.index ?? range.left;
}
