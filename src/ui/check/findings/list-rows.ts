import type { Finding, Severity } from '../../../app';
import type { FindingGroup, SeveritySection } from './finding-view';

/** One line of the list, from the top. */
export type ListRow =
  | {
      readonly kind: 'severity';
      readonly key: string;
      readonly severity: Severity;
      readonly count: number;
    }
  | {
      readonly kind: 'group';
      readonly key: string;
      readonly group: FindingGroup;
      readonly open: boolean;
    }
  | { readonly kind: 'finding'; readonly key: string; readonly finding: Finding };

/** From this many findings on, groups begin closed: their headings tell more than a hundred lines. */
const CLOSED_FROM = 60;

/** Which groups the user has opened or closed; the others are as they usually are. */
export type Toggled = ReadonlyMap<string, boolean>;

/** The list as lines; findings of closed groups are not among them. */
export function listRows(sections: readonly SeveritySection[], toggled: Toggled): ListRow[] {
  const total = sections.reduce((sum, { count }) => sum + count, 0);
  const isOpen = ({ key }: FindingGroup): boolean => toggled.get(key) ?? total < CLOSED_FROM;
  return sections.flatMap(({ severity, count, groups }): ListRow[] => [
    { kind: 'severity', key: severity, severity, count },
    ...groups.flatMap((group): ListRow[] => {
      const open = isOpen(group);
      const heading: ListRow = { kind: 'group', key: group.key, group, open };
      if (!open) return [heading];
      return [
        heading,
        ...group.findings.map((finding): ListRow => ({
          kind: 'finding',
          key: finding.id,
          finding,
        })),
      ];
    }),
  ]);
}

/** The key of the group that a finding stands in, or undefined where it is not shown. */
export function groupKeyOf(sections: readonly SeveritySection[], id: string): string | undefined {
  for (const { groups } of sections) {
    const group = groups.find(({ findings }) => findings.some((finding) => finding.id === id));
    if (group) return group.key;
  }
  return undefined;
}

/** Lines that the keyboard comes to. */
export function isFocusable({ kind }: ListRow): boolean {
  return kind !== 'severity';
}
