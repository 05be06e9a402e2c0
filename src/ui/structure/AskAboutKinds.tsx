import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CheckReport } from '../../app';
import { fill } from '../../locales';
import { useWords } from '../parts/words';
import { ChoiceMenu } from './ChoiceMenu';
import { kindOptions } from './KindSection';
import { isKindUnsure } from './table-view';
import type { CorrectionsModel } from '../model/use-corrections';

const useStyles = makeStyles({
  question: {
    marginTop: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  text: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  answers: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  yes: { minWidth: 'auto' },
});

interface AskAboutKindsProps {
  readonly report: CheckReport;
  readonly model: CorrectionsModel;
}

/** Asks what a table holds that was recognised by a guess, one at a time; the answer is remembered. */
export function AskAboutKinds({ report, model }: AskAboutKindsProps) {
  const styles = useStyles();
  const { messages } = useWords();
  const words = messages.ui.structure;
  const table = report.recognised.find(isKindUnsure);
  if (!table) return null;
  const question = fill(words.ask, { sheet: table.sheet, kind: messages.kinds[table.kind] });
  const answer = (kind: typeof table.kind): void => {
    model.correct(table, { about: 'table', kind });
  };
  return (
    <div role="group" aria-label={question} className={styles.question}>
      <p className={styles.text}>{question}</p>
      <div className={styles.answers}>
        <Button
          className={styles.yes}
          size="small"
          onClick={() => {
            answer(table.kind);
          }}
        >
          {words.yes}
        </Button>
        <ChoiceMenu
          text={words.change}
          label={words.change}
          groups={() => kindOptions(messages)}
          chosen={{ kind: table.kind }}
          onChoose={(_, kind) => {
            answer(kind as typeof table.kind);
          }}
        />
      </div>
    </div>
  );
}
