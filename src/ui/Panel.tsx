import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Finding, SheetCell } from '../app';
import { CheckPlace } from './check/CheckPlace';
import type { Marking } from './check/findings/FindingTools';
import { stepFrom } from './check/findings/step';
import { useFindingView } from './check/findings/use-finding-view';
import { RepairOutcome } from './check/repair/RepairOutcome';
import { useTrail } from './crash/use-trail';
import { Announcer } from './parts/Announcer';
import { errorSentence } from './parts/error-sentence';
import { Failed } from './parts/Failed';
import { Reading } from './parts/Reading';
import { Rechecking } from './parts/Rechecking';
import { RememberFailed } from './parts/RememberFailed';
import { stepText } from './parts/step-text';
import { useWords } from './parts/words';
import { Places, type Place } from './Places';
import { SettingsPlace } from './settings/SettingsPlace';
import type { ResultState } from './model/state/state';
import { CorrectionOutcome } from './structure/CorrectionOutcome';
import { StructurePlace } from './structure/StructurePlace';
import { useShownTable } from './structure/use-shown-table';
import { TablesPlace } from './tables/TablesPlace';
import type { PanelModel } from './model/use-panel';
import type { Sample } from './welcome/SampleButton';
import { useWelcome } from './welcome/use-welcome';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minWidth: 0,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  places: { flexGrow: 1, minHeight: 0 },
  next: {
    display: 'flex',
    flexDirection: 'column',
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});

export interface PanelProps {
  readonly model: PanelModel;
  /** Shows a cell to the user: selects it in Excel, or in the page's view of the sheets. */
  readonly onSelect: (cell: SheetCell) => void;
  /** The cell where the user is, as far as the door knows; next and previous go on from there. */
  readonly cursor?: SheetCell | null;
  /**
   * What the user does once the workbook is another one, such as taking a copy of it.
   * @param isMain whether it is the main action of what is on the screen
   */
  readonly afterChange?: (isMain: boolean) => ReactNode;
  /** What the user should know before the first repair. */
  readonly repairNote?: string;
  /** Marks on the cells of the workbook, where the door can set them. */
  readonly marking?: Marking;
  /** The files read beside the workbook, where the panel shows them. */
  readonly files?: ReactNode;
  /** A workbook to try everything on, where the door can open one. */
  readonly sample?: Sample | undefined;
}

/** The one panel of pane and page: what was understood, what is wrong, which tables can be made. */
export function Panel(props: PanelProps) {
  const { state } = props.model;
  useTrail(state);
  return (
    <>
      <Announcer state={state} />
      <Shown {...props} />
    </>
  );
}

function Shown(props: PanelProps) {
  const { model } = props;
  const { state } = model;
  const { messages } = useWords();
  if (state.phase === 'reading') {
    return <Reading label={stepText(state.step, messages)} onCancel={model.dropCheck} />;
  }
  if (state.phase === 'failed') return <Failed error={state.error} onAgain={model.check} />;
  return <Result {...props} state={state} />;
}

function Result({ model, state, onSelect, cursor, ...door }: PanelProps & { state: ResultState }) {
  const styles = useStyles();
  const { messages } = useWords();
  const [place, setPlace] = useState<Place>('check');
  const welcome = useWelcome();
  const structure = useShownTable(state.report);
  const written = state.writing.phase === 'written';
  const view = useFindingView(state.report, state.selected);
  const open = (finding: Finding): void => {
    model.selectFinding(finding.id);
    onSelect(finding.cell);
  };
  const step = (direction: 1 | -1): void => {
    const own = view.all.find(({ id }) => id === state.selected)?.cell;
    const inOrder = view.all.filter((finding) => view.shown.includes(finding));
    const next = stepFrom(inOrder, cursor ?? own ?? null, direction);
    if (next) open(next);
  };
  return (
    <div
      className={styles.panel}
      onKeyDown={(event) => {
        if (event.key !== 'F8' || place !== 'check' || structure.table) return;
        event.preventDefault();
        step(event.shiftKey ? -1 : 1);
      }}
    >
      {state.checking && <Rechecking step={state.checking.step} onCancel={model.dropCheck} />}
      {state.recheckError !== null && (
        <MessageBar role="alert" intent="warning" layout="multiline">
          <MessageBarBody>
            {messages.ui.check.recheckFailed} {errorSentence(messages, state.recheckError)}
          </MessageBarBody>
        </MessageBar>
      )}
      <RepairOutcome model={model.repairs} />
      <RememberFailed remembering={state.remembering} />
      <CorrectionOutcome model={model.corrections} />
      {structure.table && (
        <div className={styles.places}>
          <StructurePlace
            report={state.report}
            table={structure.table}
            model={model.corrections}
            onShow={onSelect}
            onTable={structure.show}
            onBack={structure.close}
          />
        </div>
      )}
      {/* Kept while the structure is shown: what was typed there and how far it was scrolled. */}
      <div className={styles.places} hidden={structure.table !== null}>
        <Places place={place} onPlace={setPlace}>
          {{
            check: (
              <CheckPlace
                {...door}
                model={model}
                state={state}
                view={view}
                welcome={welcome}
                onShow={onSelect}
                onSelect={(finding) => {
                  if (finding.id === state.selected) model.selectFinding(null);
                  else open(finding);
                }}
                onStep={step}
                onStructure={structure.show}
                onTables={() => {
                  setPlace('tables');
                }}
              />
            ),
            tables: (
              <TablesPlace
                model={model}
                state={state}
                hasNext={door.afterChange !== undefined}
                onShow={onSelect}
              />
            ),
            settings: (
              <SettingsPlace
                model={model}
                state={state}
                sample={door.sample}
                onWelcome={() => {
                  welcome.show();
                  setPlace('check');
                }}
              />
            ),
          }}
        </Places>
      </div>
      {(written || model.changed) && door.afterChange && (
        <div className={styles.next}>{door.afterChange(written && place === 'tables')}</div>
      )}
    </div>
  );
}
