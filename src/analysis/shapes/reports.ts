import type {
  CheckReport,
  Finding,
  FurtherFile,
  TableJoin,
  TableOffer,
  WorkbookSnapshot,
} from '../../app';
import type { Checked } from '../types';
import type { Receiver, Sender } from '../transport/parts';
import { packTable, tableUnpacker, type PackedTable } from './tables';

type Lists = 'tables' | 'recognised' | 'joins' | 'findings';

/** A report without the workbooks it is of, and its long lists named by their numbers. */
interface PackedReport extends Omit<CheckReport, 'snapshot' | 'others' | Lists> {
  readonly tables: readonly PackedTable[];
  readonly recognised: readonly PackedTable[];
  readonly joins: readonly PackedJoin[];
  readonly findings: number;
}

/** A join whose tables are told by their places in the report. */
interface PackedJoin extends Pick<TableJoin, 'gives'> {
  readonly base: number;
  readonly other: number;
  readonly pairs: number;
  readonly unmatchedBase: number;
  readonly unmatchedOther: number;
}

export interface PackedChecked {
  readonly report: PackedReport;
  readonly offers: readonly TableOffer[];
}

export async function packChecked(
  sender: Sender,
  { report, offers }: Checked,
): Promise<PackedChecked> {
  const { checkedAt, corrections, exceptions, settings, droppedSettings, failures, summary } =
    report;
  const short = {
    checkedAt,
    corrections,
    exceptions,
    settings,
    droppedSettings,
    failures,
    summary,
  };
  const places = new Map(report.tables.map((table, place) => [table, place]));
  const recognised: PackedTable[] = [];
  for (const table of report.recognised) recognised.push(await packTable(sender, table));
  const tables: PackedTable[] = [];
  for (const table of report.tables) tables.push(await packTable(sender, table));
  const joins: PackedJoin[] = [];
  for (const { base, other, gives, pairs, unmatchedBase, unmatchedOther } of report.joins) {
    joins.push({
      base: places.get(base)!,
      other: places.get(other)!,
      gives,
      pairs: await sender.list(pairs, () => 1),
      unmatchedBase: await sender.list(unmatchedBase, () => 2),
      unmatchedOther: await sender.list(unmatchedOther, () => 2),
    });
  }
  const findings = await sender.list(report.findings, weighFinding);
  return { report: { ...short, recognised, tables, joins, findings }, offers };
}

function weighFinding({ also = [], related }: Finding): number {
  return 6 + also.length + related.length;
}

/** @param of what was checked: the report names the very objects that the check was given */
export function unpackChecked(
  receiver: Receiver,
  { report, offers }: PackedChecked,
  of: { readonly snapshot: WorkbookSnapshot; readonly others: readonly FurtherFile[] },
): Checked {
  const unpack = tableUnpacker(receiver);
  const tables = report.tables.map(unpack);
  const joins = report.joins.map(({ base, other, gives, ...lists }): TableJoin => ({
    base: tables[base]!,
    other: tables[other]!,
    gives,
    pairs: receiver.take(lists.pairs) as TableJoin['pairs'],
    unmatchedBase: receiver.take(lists.unmatchedBase) as TableJoin['unmatchedBase'],
    unmatchedOther: receiver.take(lists.unmatchedOther) as TableJoin['unmatchedOther'],
  }));
  return {
    report: {
      ...report,
      ...of,
      tables,
      recognised: report.recognised.map(unpack),
      joins,
      findings: receiver.take(report.findings) as CheckReport['findings'],
    },
    offers,
  };
}
