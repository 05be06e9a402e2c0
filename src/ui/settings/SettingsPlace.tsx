import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ResultState } from '../state';
import type { PanelModel } from '../use-panel';
import { ReportSettings } from './report/ReportSettings';
import { Rules } from './Rules';

const useStyles = makeStyles({
  scroll: {
    height: '100%',
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalS} 0`,
    boxSizing: 'border-box',
  },
});

interface SettingsPlaceProps {
  readonly model: PanelModel;
  readonly state: ResultState;
  /** What the door itself lets the user choose, such as the language. */
  readonly preferences?: ReactNode;
}

/** Where the user chooses how the tables look, what is checked, and the language. */
export function SettingsPlace({ model, state, preferences }: SettingsPlaceProps) {
  const styles = useStyles();
  const busy = state.remembering.phase === 'saving';
  return (
    <div className={styles.scroll}>
      <ReportSettings report={state.report} busy={busy} onSave={model.changeSettings} />
      <Rules rules={state.report.exceptions.rules} busy={busy} controls={model.rules} />
      {preferences}
    </div>
  );
}
