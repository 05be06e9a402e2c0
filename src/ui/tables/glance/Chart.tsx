import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { fill } from '../../../locales';
import { useWords } from '../../parts/words';
import { BarChart } from './BarChart';
import type { Bar } from './bars';
import type { Figures } from './figures';
import { FiguresTable } from './FiguresTable';

/** Bars that are shown at first; one more is shown as well, for the button would take its place. */
const FIRST = 3;

const useStyles = makeStyles({
  line: {
    margin: `${tokens.spacingVerticalS} 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  more: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
  },
});

interface ChartProps {
  /** What it comes to, in one sentence. */
  readonly line: string;
  readonly bars: readonly Bar[];
  readonly alt: string;
  readonly label: string;
  readonly figures: Figures;
}

/** A chart with its sentence; the same figures as a table for who asks. */
export function Chart({ line, bars, alt, label, figures }: ChartProps) {
  const styles = useStyles();
  const { glance: words } = useWords().messages.ui.tables;
  const [isTable, setTable] = useState(false);
  const [isWhole, setWhole] = useState(false);
  const isLong = bars.length > FIRST + 1;
  return (
    <>
      <p className={styles.line}>{line}</p>
      {isTable ? (
        <FiguresTable label={label} {...figures} />
      ) : (
        <BarChart bars={isLong && !isWhole ? bars.slice(0, FIRST) : bars} alt={alt} />
      )}
      <div className={styles.more}>
        {isLong && !isTable && (
          <Link
            as="button"
            onClick={() => {
              setWhole(!isWhole);
            }}
          >
            {isWhole ? words.fewer : fill(words.all, { n: bars.length })}
          </Link>
        )}
        <Link
          as="button"
          onClick={() => {
            setTable(!isTable);
          }}
        >
          {isTable ? words.chart : words.figures}
        </Link>
      </div>
    </>
  );
}
