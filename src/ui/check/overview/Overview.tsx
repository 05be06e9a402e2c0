import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import type { ReactNode } from 'react';
import type { CheckReport, TableOffer } from '../../../app';
import { fill } from '../../../locales';
import { useWords } from '../../parts/words';
import { isReady } from '../../model/state/chosen-tables';
import { AskAboutKinds } from '../../structure/AskAboutKinds';
import type { TableName } from '../../model/table-name';
import { UnknownSheets } from '../../structure/UnknownSheets';
import type { CorrectionsModel } from '../../model/use-corrections';
import type { FindingView } from '../findings/use-finding-view';
import { agreements, setRules } from './overview-text';
import { Readiness } from './Readiness';
import { SeverityFilter } from './SeverityFilter';
import { Understood } from './Understood';

const useStyles = makeStyles({
  overview: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', alignItems: 'start', justifyContent: 'space-between' },
  again: { flexShrink: 0, minWidth: 'auto' },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    listStyleType: 'none',
  },
  fact: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  tick: { flexShrink: 0, fontSize: '14px', color: tokens.colorStatusSuccessForeground1 },
  line: { margin: `${tokens.spacingVerticalS} 0 0` },
});

interface OverviewProps {
  readonly report: CheckReport;
  readonly offers: readonly TableOffer[];
  readonly view: FindingView;
  readonly busy: boolean;
  readonly onAgain: () => void;
  readonly onTables: () => void;
  /** Files read beside the workbook. */
  readonly files?: ReactNode;
  readonly corrections: CorrectionsModel;
  /** Shows what was recognised of a table. */
  readonly onStructure: (name: TableName) => void;
}

/** At one glance: whether it can be handed in, what is wrong, what agrees, what was understood. */
export function Overview(props: OverviewProps) {
  const { report, offers, view, busy, onAgain, onTables, files, corrections, onStructure } = props;
  const styles = useStyles();
  const { messages } = useWords();
  const { summary: words, check } = messages.ui;
  const ready = offers.filter(isReady).length;
  return (
    <section className={styles.overview} aria-label={words.heading}>
      <div className={styles.head}>
        <Readiness report={report} />
        <Button
          className={styles.again}
          appearance="subtle"
          size="small"
          icon={<ArrowSyncRegular />}
          title={words.again}
          aria-label={words.again}
          disabled={busy}
          onClick={onAgain}
        />
      </div>
      <SeverityFilter view={view} />
      <ul className={styles.facts}>
        {agreements(report.summary, words).map((text) => (
          <li key={text} className={styles.fact}>
            <CheckmarkCircleFilled aria-hidden className={styles.tick} />
            {text}
          </li>
        ))}
      </ul>
      <AskAboutKinds report={report} model={corrections} />
      <Understood report={report} onStructure={onStructure} />
      <UnknownSheets report={report} model={corrections} onStructure={onStructure} />
      {files}
      <p className={styles.line}>
        <Link as="button" onClick={onTables}>
          {ready === 0
            ? check.tablesNone
            : fill(check.tablesReady, { n: ready, of: offers.length })}
        </Link>
      </p>
      {setRules(report.exceptions, messages).map((text) => (
        <p key={text} className={styles.line}>
          {text}
        </p>
      ))}
      {report.failures.map(({ rule }) => (
        <p key={rule} className={styles.line}>
          {fill(words.ruleFailed, { rule: messages.rules[rule]?.title ?? rule })}
        </p>
      ))}
    </section>
  );
}
