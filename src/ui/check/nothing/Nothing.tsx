import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CheckReport } from '../../../app';
import { fill } from '../../../locales';
import { PAGES } from '../../addresses';
import { useWords } from '../../parts/words';
import { SampleButton, type Sample } from '../../welcome/SampleButton';
import { unknownSheets } from '../../structure/unknown-sheets';
import { isEmpty, sheetsSeen } from './sheets-seen';

const useStyles = makeStyles({
  nothing: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  part: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase300,
  },
  text: { margin: `${tokens.spacingVerticalXS} 0` },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  sheet: { fontWeight: tokens.fontWeightSemibold },
  next: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalS,
  },
});

/** More sheets than these are counted. */
const SHEETS = 8;

interface NothingProps {
  readonly report: CheckReport;
  readonly busy: boolean;
  readonly onAgain: () => void;
  readonly sample?: Sample | undefined;
  /** Files read beside the workbook. */
  readonly files?: ReactNode;
}

/** No table was recognised: what was seen, what is looked for, and what can be done. */
export function Nothing({ report, busy, onAgain, sample, files }: NothingProps) {
  const styles = useStyles();
  const { nothing, summary, care } = useWords().messages.ui;
  const words = care.nothing;
  const empty = isEmpty(report);
  return (
    <section className={styles.nothing} aria-label={summary.heading}>
      <h2 className={styles.title}>{empty ? words.empty : nothing.title}</h2>
      <p className={styles.text}>{empty ? words.emptyHow : nothing.advice}</p>
      <Button appearance="primary" size="small" disabled={busy} onClick={onAgain}>
        {summary.again}
      </Button>
      {!empty && <Seen report={report} />}
      <h3 className={styles.part}>{nothing.lead}</h3>
      <ul className={styles.list}>
        {nothing.kinds.map((kind) => (
          <li key={kind}>{kind}</li>
        ))}
      </ul>
      <h3 className={styles.part}>{words.next}</h3>
      <div className={styles.next}>
        {files}
        {sample && <SampleButton sample={sample} />}
        <Link href={PAGES.guide} target="_blank" rel="noreferrer">
          {words.guide}
        </Link>
      </div>
    </section>
  );
}

/** The sheets, and why nothing on them is checked. */
function Seen({ report }: { readonly report: CheckReport }) {
  const styles = useStyles();
  const words = useWords().messages.ui.care.nothing;
  // What could be made of the others is asked below.
  const asked = new Set(unknownSheets(report).map(({ sheet }) => sheet));
  const seen = sheetsSeen(report, words.sheets).filter(({ name }) => !asked.has(name));
  if (seen.length === 0) return null;
  return (
    <>
      <h3 className={styles.part}>{words.seen}</h3>
      <ul className={styles.list}>
        {seen.slice(0, SHEETS).map(({ name, why }) => (
          <li key={name}>
            <span className={styles.sheet}>{name}</span>: {why}
          </li>
        ))}
        {seen.length > SHEETS && <li>{fill(words.moreSheets, { n: seen.length - SHEETS })}</li>}
      </ul>
    </>
  );
}
