import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { fill } from '../../locales';
import { ExceptionList } from '../check/exceptions/ExceptionList';
import { LanguageChoice } from '../parts/LanguageChoice';
import { useWords } from '../parts/words';
import { CorrectionList, correctionCount } from '../structure/CorrectionList';
import type { ResultState } from '../model/state/state';
import type { PanelModel } from '../model/use-panel';
import { SampleButton, type Sample } from '../welcome/SampleButton';
import { About } from './About';
import { ReportSettings } from './report/ReportSettings';
import { Rules } from './Rules';
import { Section } from './Section';

const useStyles = makeStyles({
  scroll: { height: '100%', overflowY: 'auto' },
  line: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalS,
  },
});

interface SettingsPlaceProps {
  readonly model: PanelModel;
  readonly state: ResultState;
  readonly sample?: Sample | undefined;
  /** Shows the introduction once more. */
  readonly onWelcome: () => void;
}

/** Where the user chooses how the tables look, what is checked, how sheets are read, and the language. */
export function SettingsPlace({ model, state, sample, onWelcome }: SettingsPlaceProps) {
  const styles = useStyles();
  const { messages, onLanguage } = useWords();
  const { care, report, rules: ruleWords, structure } = messages.ui;
  const busy = state.remembering.phase === 'saving';
  const { rules } = state.report.exceptions;
  const off = rules.filter(({ on }) => !on).length;
  const rulesTitle = off === 0 ? ruleWords.heading : ruleWords.headingOff;
  return (
    <div className={styles.scroll}>
      <Section title={report.heading}>
        <ReportSettings report={state.report} busy={busy} onSave={model.changeSettings} />
      </Section>
      <Section title={fill(rulesTitle, { n: rules.length, off })}>
        <Rules rules={rules} busy={busy} controls={model.rules} />
      </Section>
      <Section title={care.settings.ignored}>
        <ExceptionList report={state.report} busy={busy} onRestore={model.restore} />
      </Section>
      <Section title={fill(structure.list, { n: correctionCount(state.report) })}>
        <CorrectionList report={state.report} model={model.corrections} />
      </Section>
      {onLanguage && (
        <Section title={care.settings.language}>
          <LanguageChoice />
        </Section>
      )}
      <Section title={care.settings.welcome}>
        <div className={styles.line}>
          <Button size="small" onClick={onWelcome}>
            {care.settings.welcomeAgain}
          </Button>
          {sample && <SampleButton sample={sample} />}
        </div>
      </Section>
      <Section title={care.settings.about}>
        <About />
      </Section>
    </div>
  );
}
