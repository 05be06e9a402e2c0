import type { MarkSeverity } from './signature';

interface Look {
  readonly fill: string;
  readonly ink: string;
  readonly line: 'Continuous' | 'Dash' | 'Dot';
}

/**
 * The line around a cell tells the severity without colour: on paper and to eyes that do not tell red
 * from green. The ink is set with the fill, for cells whose own letters are white. Nothing is bold: a
 * bold figure may no longer fit its column and turn into ####.
 */
const LOOKS: Readonly<Record<MarkSeverity, Look>> = {
  error: { fill: '#FBD9DB', ink: '#7A0C12', line: 'Continuous' },
  warning: { fill: '#FFE9C7', ink: '#5C3B00', line: 'Dash' },
  info: { fill: '#DCEBFA', ink: '#0B3A66', line: 'Dot' },
};

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** Gives a mark its look. Only queues the work. */
export function setLook(
  { fill, font, borders }: Excel.ConditionalRangeFormat,
  severity: MarkSeverity,
): void {
  const look = LOOKS[severity];
  fill.color = look.fill;
  font.color = look.ink;
  for (const edge of EDGES) {
    const border = borders.getItem(edge);
    border.style = look.line;
    border.color = look.ink;
  }
}
