import type {
  CheckReport,
  Finding,
  FurtherFile,
  RecognisedTable,
  TableJoin,
  TableOffer,
  WorkbookSnapshot,
} from '../../app';
import type { Checked } from '../types';
import type { Receiver, Sender } from '../transport/parts';
import { packTable, tableUnpacker, type PackedTable } from './tables';

type Lists = 'tables' | 'recognised' | 'joins' | 'yearJoins' | 'findings';

/** A report without the workbooks it is of, and its long lists named by their numbers. */
interface PackedReport extends Omit<CheckReport, 'snapshot' | 'others' | Lists> {
  readonly tables: readonly PackedTable[];
  readonly recognised: readonly PackedTable[];
  readonly joins: readonly PackedJoin[];
  /** Null where they are the same. */
  readonly yearJoins: readonly PackedJoin[] | null;
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
  const recognised: PackedTable[] = [];
  for (const table of report.recognised) recognised.push(await packTable(sender, table));
  const tables: PackedTable[] = [];
  for (const table of report.tables) tables.push(await packTable(sender, table));
  const joins = await packJoins(sender, report.joins, report.tables);
  const yearJoins =
    report.yearJoins === report.joins
      ? null
      : await packJoins(sender, report.yearJoins, report.tables);
  const findings = await sender.list(report.findings, weighFinding);
  return { report: { ...short, recognised, tables, joins, yearJoins, findings }, offers };
}

async function packJoins(
  sender: Sender,
  joins: readonly TableJoin[],
  tables: readonly RecognisedTable[],
): Promise<PackedJoin[]> {
  const places = new Map(tables.map((table, place) => [table, place]));
  const packed: PackedJoin[] = [];
  for (const { base, other, gives, pairs, unmatchedBase, unmatchedOther } of joins) {
    packed.push({
      base: places.get(base)!,
      other: places.get(other)!,
      gives,
      pairs: await sender.list(pairs, () => 1),
      unmatchedBase: await sender.list(unmatchedBase, () => 2),
      unmatchedOther: await sender.list(unmatchedOther, () => 2),
    });
  }
  return packed;
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
  const joins = unpackJoins(receiver, report.joins, tables);
  return {
    report: {
      ...report,
      ...of,
      tables,
      recognised: report.recognised.map(unpack),
      joins,
      yearJoins: report.yearJoins ? unpackJoins(receiver, report.yearJoins, tables) : joins,
      findings: receiver.take(report.findings) as CheckReport['findings'],
    },
    offers,
  };
}

function unpackJoins(
  receiver: Receiver,
  joins: readonly PackedJoin[],
  tables: readonly RecognisedTable[],
): TableJoin[] {
  return joins.map(({ base, other, gives, ...lists }) => ({
    base: tables[base]!,
    other: tables[other]!,
    gives,
    pairs: receiver.take(lists.pairs) as TableJoin['pairs'],
    unmatchedBase: receiver.take(lists.unmatchedBase) as TableJoin['unmatchedBase'],
    unmatchedOther: receiver.take(lists.unmatchedOther) as TableJoin['unmatchedOther'],
  }));
}
