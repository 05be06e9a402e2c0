import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { openFindings, type Finding, type SheetCell } from '../../app';
import { useScroller } from '../parts/use-scroller';
import { useWords } from '../parts/words';
import type { ResultState } from '../model/state/state';
import type { TableName } from '../model/table-name';
import { UnknownSheets } from '../structure/UnknownSheets';
import type { PanelModel } from '../model/use-panel';
import type { Sample } from '../welcome/SampleButton';
import type { WelcomeModel } from '../welcome/use-welcome';
import { Welcome } from '../welcome/Welcome';
import { Exceptions } from './exceptions/Exceptions';
import { FindingDetails } from './findings/FindingDetails';
import { FindingList } from './findings/FindingList';
import { FindingTools, type Marking } from './findings/FindingTools';
import type { FindingView } from './findings/use-finding-view';
import { Nothing } from './nothing/Nothing';
import { Overview } from './overview/Overview';

const useStyles = makeStyles({
  scroll: { height: '100%', overflowY: 'auto', position: 'relative' },
  empty: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` },
});

export interface CheckPlaceProps {
  readonly model: PanelModel;
  readonly state: ResultState;
  readonly view: FindingView;
  readonly welcome: WelcomeModel;
  readonly onShow: (cell: SheetCell) => void;
  readonly onSelect: (finding: Finding) => void;
  readonly onStep: (direction: 1 | -1) => void;
  readonly onTables: () => void;
  readonly onStructure: (name: TableName) => void;
  readonly marking?: Marking | undefined;
  readonly repairNote?: string | undefined;
  readonly files?: ReactNode;
  readonly sample?: Sample | undefined;
}

/** Where the user reads what is wrong, and mends it. */
export function CheckPlace(props: CheckPlaceProps) {
  const { model, state, view, onShow, onSelect, onStep, onTables, marking, files } = props;
  const styles = useStyles();
  const [scroller, scrollerRef] = useScroller();
  const { report, selected } = state;
  const saving = state.remembering.phase === 'saving';
  const busy = saving || model.repairs.repairing.phase === 'working';
  const introduction = props.welcome.shown && (
    <Welcome sample={props.sample} onClose={props.welcome.close} />
  );
  if (report.tables.length === 0 && report.findings.length === 0) {
    return (
      <div className={styles.scroll}>
        {introduction}
        <Nothing
          report={report}
          busy={state.checking !== null}
          onAgain={model.check}
          sample={props.sample}
          files={
            <>
              <UnknownSheets
                report={report}
                model={model.corrections}
                onStructure={props.onStructure}
              />
              {files}
            </>
          }
        />
      </div>
    );
  }
  return (
    <div ref={scrollerRef} className={styles.scroll}>
      <div>
        {introduction}
        <Overview
          report={report}
          offers={state.offers}
          view={view}
          busy={state.checking !== null}
          files={files}
          corrections={model.corrections}
          onStructure={props.onStructure}
          onAgain={model.check}
          onTables={onTables}
        />
        {view.all.length > 0 && <FindingTools view={view} marking={marking} onStep={onStep} />}
        {view.shown.length === 0 && <NothingShown view={view} onTables={onTables} />}
        <FindingList
          rows={view.rows}
          selected={selected}
          scroller={scroller}
          onSelect={onSelect}
          onToggleGroup={view.toggleGroup}
          details={(finding) => (
            <FindingDetails
              finding={finding}
              findings={openFindings(report.findings)}
              busy={busy}
              repairs={model.repairs}
              repairNote={props.repairNote}
              onShow={onShow}
              onIgnore={model.ignore}
              onSwitchOff={(rule) => {
                model.rules.switchRule(rule, false);
              }}
            />
          )}
        />
        <Exceptions report={report} busy={saving} onRestore={model.restore} />
      </div>
    </div>
  );
}

/** No finding is in the list: there is none at all, or none that was looked for. */
function NothingShown({
  view,
  onTables,
}: {
  readonly view: FindingView;
  readonly onTables: () => void;
}) {
  const styles = useStyles();
  const { check: words, places } = useWords().messages.ui;
  if (view.all.length === 0) {
    return (
      <div className={styles.empty}>
        <p>{words.cleanHow}</p>
        <Button appearance="primary" onClick={onTables}>
          {places.tables}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.empty} role="status">
      <p>{words.nothingFound}</p>
      <Button onClick={view.showAll}>{words.clearSearch}</Button>
    </div>
  );
}
