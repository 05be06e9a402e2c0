import { makeStyles, tokens } from '@fluentui/react-components';
import { fill } from '../../../locales';
import { useWords } from '../../parts/words';
import type { Bar } from './bars';

const useStyles = makeStyles({
  chart: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  head: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  value: {
    flexShrink: 0,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  // Bars take the colour of letters: high contrast changes that one by itself.
  bar: { display: 'block', margin: '2px 0', color: tokens.colorBrandForeground1 },
  track: { fill: 'currentColor', opacity: 0.18 },
  line: { stroke: tokens.colorNeutralForeground1, strokeWidth: '2px' },
  detail: { color: tokens.colorNeutralForeground2 },
});

/** Pixels. */
const HEIGHT = 8;
/** Percent at which a bar is cut, or one wrong figure would make all others look alike. */
const EDGE = 150;

interface BarChartProps {
  readonly bars: readonly Bar[];
  /** `{bars}` is filled with all of them. */
  readonly alt: string;
}

/** Lying bars in percent, each below its name; the upright line is 100 % where some reach beyond it. */
export function BarChart({ bars, alt }: BarChartProps) {
  const styles = useStyles();
  const { glance: words } = useWords().messages.ui.tables;
  const most = Math.max(100, ...bars.map(({ percent }) => percent ?? 0));
  const edge = Math.min(EDGE, most);
  const spoken = bars.map(({ name, value, detail, percent }) => {
    const shown = percent !== null && percent > edge ? fill(words.beyond, { value }) : value;
    return fill(words.altBar, { name, value: `${shown} (${detail})` });
  });
  return (
    <div role="img" aria-label={fill(alt, { bars: spoken.join('; ') })} className={styles.chart}>
      {bars.map(({ name, value, detail, percent }, place) => (
        <div key={place}>
          <div className={styles.head}>
            <span className={styles.name} title={name}>
              {cut(name)}
            </span>
            <span className={styles.value}>{value}</span>
          </div>
          <svg className={styles.bar} width="100%" height={HEIGHT} aria-hidden>
            <rect className={styles.track} width="100%" height={HEIGHT} rx={2} />
            {percent !== null && (
              <rect width={part(percent, edge)} height={HEIGHT} rx={2} fill="currentColor" />
            )}
            {most > 100 && (
              <line className={styles.line} x1={part(100, edge)} x2={part(100, edge)} y2={HEIGHT} />
            )}
            {percent !== null && percent > edge && <Beyond />}
          </svg>
          <span className={styles.detail}>{detail}</span>
        </div>
      ))}
      {most > 100 && <span className={styles.detail}>{words.targetMet}</span>}
    </div>
  );
}

/** The sign at the end of a bar that is longer than there is room. */
function Beyond() {
  return (
    <svg x="100%" overflow="visible">
      <path
        d={`M-14 0 l4 ${HEIGHT / 2} l-4 ${HEIGHT / 2} M-8 0 l4 ${HEIGHT / 2} l-4 ${HEIGHT / 2}`}
        fill="none"
        stroke={tokens.colorNeutralBackground1}
        strokeWidth={2}
      />
    </svg>
  );
}

/** Letters of a name that are shown: two lines of a narrow pane. */
const LONGEST = 90;

function cut(name: string): string {
  return name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…` : name;
}

/** How far a figure reaches, as a length of SVG. */
function part(percent: number, edge: number): string {
  return `${(Math.min(Math.max(percent, 0), edge) / edge) * 100}%`;
}
