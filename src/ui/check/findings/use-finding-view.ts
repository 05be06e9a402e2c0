import { useDeferredValue, useMemo, useState } from 'react';
import { listedFindings, type CheckReport, type Finding, type Severity } from '../../../app';
import { useWords } from '../../parts/words';
import {
  sectionsOf,
  type FindingFilter,
  type Grouping,
  type SeveritySection,
} from './finding-view';
import { groupKeyOf, listRows, type ListRow, type Toggled } from './list-rows';

/** Which findings are shown, in which order, and what the user can change about that. */
export interface FindingView {
  /** All open findings that no other one explains, in reading order. */
  readonly all: readonly Finding[];
  /** Those that are shown, in the order of the list, whether their group is open or not. */
  readonly shown: readonly Finding[];
  readonly rows: readonly ListRow[];
  readonly filter: FindingFilter;
  readonly grouping: Grouping;
  /** Shows one severity alone, or all again where it is the one that is shown. */
  readonly toggleSeverity: (severity: Severity) => void;
  readonly search: (text: string) => void;
  readonly group: (by: Grouping) => void;
  readonly toggleGroup: (key: string, open: boolean) => void;
  readonly showAll: () => void;
}

const EVERYTHING: FindingFilter = { severity: null, search: '' };
const NONE: Toggled = new Map();

/** @param selected id of the finding that is to be seen; its group is open */
export function useFindingView(report: CheckReport, selected: string | null): FindingView {
  const { messages } = useWords();
  const [filter, setFilter] = useState(EVERYTHING);
  const [grouping, setGrouping] = useState<Grouping>('rule');
  const [toggled, setToggled] = useState(NONE);
  const [followed, setFollowed] = useState<string | null>(null);
  const all = useMemo(() => listedFindings(report.findings), [report.findings]);
  // Typing stays quick while thousands of sentences are searched.
  const used = useDeferredValue(filter);
  const sections = useMemo(
    () => sectionsOf(all, used, grouping, messages),
    [all, used, grouping, messages],
  );
  const rows = useMemo(() => listRows(sections, toggled), [sections, toggled]);
  if (selected !== followed) {
    setFollowed(selected);
    const key = selected === null ? undefined : groupKeyOf(sections, selected);
    if (key !== undefined) setToggled(new Map(toggled).set(key, true));
    // What was selected elsewhere must not stay hidden behind a filter.
    else if (selected !== null && all.some(({ id }) => id === selected)) setFilter(EVERYTHING);
  }
  return {
    all,
    shown: useMemo(() => inList(sections), [sections]),
    rows,
    filter,
    grouping,
    toggleSeverity: (severity) => {
      setFilter({ ...filter, severity: filter.severity === severity ? null : severity });
    },
    search: (search) => {
      setFilter({ ...filter, search });
    },
    group: setGrouping,
    toggleGroup: (key, open) => {
      setToggled(new Map(toggled).set(key, open));
    },
    showAll: () => {
      setFilter(EVERYTHING);
    },
  };
}

function inList(sections: readonly SeveritySection[]): Finding[] {
  return sections.flatMap(({ groups }) => groups.flatMap(({ findings }) => findings));
}
