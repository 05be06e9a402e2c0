import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CheckReport } from '../../../app';
import { useWords } from '../../parts/words';
import { absorptionBars, absorptionLine, capaianBars, capaianLine } from './bars';
import { Chart } from './Chart';
import { absorptionFigures, capaianFigures } from './figures';
import { useChartData } from './use-chart-data';

type Subject = 'absorption' | 'capaian';

const useStyles = makeStyles({
  glance: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  choice: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
  },
  heading: {
    margin: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** What was spent and what was achieved, to be looked at before anything is read. */
export function Glance({ report }: { readonly report: CheckReport }) {
  const styles = useStyles();
  const { messages } = useWords();
  const { glance: words } = messages.ui.tables;
  const data = useChartData(report);
  const [wanted, setWanted] = useState<Subject>('absorption');
  if (!data) return null;
  const { absorption, capaian } = data;
  const charts: Readonly<Record<Subject, React.ReactNode>> = {
    absorption: absorption && (
      <Chart
        line={absorptionLine(absorption, messages)}
        bars={absorptionBars(absorption, messages)}
        alt={words.altAbsorption}
        label={words.absorption}
        figures={absorptionFigures(absorption, messages)}
      />
    ),
    capaian: capaian && (
      <Chart
        line={capaianLine(capaian, messages)}
        bars={capaianBars(capaian, messages)}
        alt={words.altCapaian}
        label={words.capaian}
        figures={capaianFigures(capaian, messages)}
      />
    ),
  };
  const there = (['absorption', 'capaian'] as const).filter((one) => charts[one] !== null);
  const shown = there.includes(wanted) ? wanted : there[0];
  if (shown === undefined) return null;
  return (
    <section className={styles.glance} aria-label={words.heading}>
      {there.length > 1 ? (
        <div className={styles.choice}>
          {there.map((one) => (
            <ToggleButton
              key={one}
              size="small"
              shape="circular"
              checked={one === shown}
              onClick={() => {
                setWanted(one);
              }}
            >
              {words[one]}
            </ToggleButton>
          ))}
        </div>
      ) : (
        <h2 className={styles.heading}>{words[shown]}</h2>
      )}
      <div key={shown}>{charts[shown]}</div>
    </section>
  );
}
