import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type Finding, type SheetCell } from '../../../app';
import { causeSentence } from '../../../locales';
import { rulePage } from '../../addresses';
import { useWords } from '../../parts/words';
import { Consequences } from './Consequences';
import { useDetailStyles } from './detail-styles';
import { FindingActions, type FindingActionsProps } from './FindingActions';
import { RelatedCells } from './RelatedCells';

const useStyles = makeStyles({
  details: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  facts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0 },
  fact: { margin: 0 },
  expected: {
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  foot: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL },
});

export interface FindingDetailsProps extends Omit<FindingActionsProps, 'alike'> {
  /** All open findings: among them those of the same kind, and those that follow from this one. */
  readonly findings: readonly Finding[];
  readonly onShow: (cell: SheetCell) => void;
  readonly onSwitchOff: (rule: string) => void;
}

/** What there is to know of one finding, and what can be done about it. */
export function FindingDetails(props: FindingDetailsProps) {
  const { finding, findings, busy, onShow, onSwitchOff } = props;
  const styles = useStyles();
  const { term, link } = useDetailStyles();
  const { messages } = useWords();
  const { check: words, findings: said } = messages.ui;
  const { id, rule, expected } = finding;
  const why = messages.rules[rule]?.why ?? null;
  const facts = [
    { name: words.cause, text: causeSentence(messages, finding) },
    { name: words.why, text: why },
  ];
  return (
    <div className={styles.details}>
      <dl className={styles.facts}>
        {expected !== null && (
          <div>
            <dt className={term}>{said.expected}</dt>
            <dd className={mergeClasses(styles.fact, styles.expected)}>
              {typeof expected === 'number' ? messages.figures.amount(expected) : expected}
            </dd>
          </div>
        )}
        {facts.map(
          ({ name, text }) =>
            text !== null && (
              <div key={name}>
                <dt className={term}>{name}</dt>
                <dd className={styles.fact}>{text}</dd>
              </div>
            ),
        )}
      </dl>
      <RelatedCells finding={finding} onShow={onShow} />
      <Consequences findings={findings.filter(({ root }) => root === id)} onShow={onShow} />
      <FindingActions
        {...props}
        alike={
          isMendable(finding) ? findings.filter((one) => one.rule === rule && isMendable(one)) : []
        }
      />
      <div className={styles.foot}>
        <Link className={link} href={rulePage(rule)} target="_blank" rel="noreferrer">
          {words.page}
        </Link>
        <Link
          as="button"
          className={link}
          disabled={busy}
          onClick={() => {
            onSwitchOff(rule);
          }}
        >
          {words.switchOff}
        </Link>
      </div>
    </div>
  );
}

/** Only the open workbook is repaired, no file beside it. */
function isMendable({ fixable, cell }: Finding): boolean {
  return fixable && cell.file === undefined;
}
