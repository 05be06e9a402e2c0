/** A budget as data: the programme tree, and below each sub kegiatan its account lines. */
import fc from 'fast-check';
import type { Level } from '../../src/domain';
import { ACCOUNTS, BIDANG, OUTPUTS, PENUNJANG, type Account } from './vocabulary';

/** One leaf account of a sub kegiatan; amounts in sen. */
export interface Line {
  readonly account: Account;
  readonly pagu: number;
  /** Pagu before the perubahan. */
  readonly before: number;
  readonly realisasi: number;
  /** Shares of the twelve months in pagu (plan) and realisasi; they add up exactly. */
  readonly plan: readonly number[];
  readonly spent: readonly number[];
}

export interface Performance {
  readonly indikator: string;
  readonly satuan: string;
  readonly target: number;
  readonly realisasi: number;
  /** Percent, 0–100. */
  readonly fisik: number;
}

export interface BudgetNode {
  readonly level: Level;
  readonly kode: string;
  readonly name: string;
  readonly children: readonly BudgetNode[];
  /** Filled for a sub kegiatan. */
  readonly lines: readonly Line[];
  readonly performance: Performance;
}

export interface Budget {
  readonly year: number;
  readonly urusan: readonly [kode: string, name: string];
  readonly bidang: readonly [kode: string, name: string];
  /** 22 characters. */
  readonly skpd: readonly [kode: string, name: string];
  readonly programs: readonly BudgetNode[];
}

export interface BudgetSize {
  readonly programs: number;
  readonly kegiatan: number;
  readonly sub: number;
  readonly lines: number;
}

export const TINY: BudgetSize = { programs: 2, kegiatan: 2, sub: 2, lines: 2 };
export const USUAL: BudgetSize = { programs: 5, kegiatan: 4, sub: 5, lines: 3 };
/** About two hundred rows of programme structure. */
export const LARGE: BudgetSize = { programs: 7, kegiatan: 7, sub: 7, lines: 3 };

/** Adds up one figure of all lines below a node. */
export function sumOf(node: BudgetNode | Budget, figure: (line: Line) => number): number {
  return linesBelow(node).reduce((sum, line) => sum + figure(line), 0);
}

export function linesBelow(node: BudgetNode | Budget): Line[] {
  const below = 'programs' in node ? node.programs : node.children;
  return [...('lines' in node ? node.lines : []), ...below.flatMap(linesBelow)];
}

/** Depth-first, each node before its children. */
export function walk(nodes: readonly BudgetNode[]): BudgetNode[] {
  return nodes.flatMap((node) => [node, ...walk(node.children)]);
}

/** Digit of the kelompok belanja: 1 operasi, 2 modal, 3 tidak terduga, 4 transfer. */
export function kelompokOf(line: Line): string {
  return line.account.segments[1];
}

export function arbitraryBudget(size: BudgetSize): fc.Arbitrary<Budget> {
  return fc
    .record({
      year: fc.integer({ min: 2021, max: 2026 }),
      bidang: fc.integer({ min: 0, max: BIDANG.length - 1 }),
      penunjang: fc.boolean(),
      wideSub: fc.boolean(),
      jenis: fc.constantFrom('1', '2', '2', '2', '5'),
      programs: fc.array(arbitraryProgram(size), { minLength: 1, maxLength: size.programs }),
    })
    .map(buildBudget);
}

interface LineDraft {
  readonly account: number;
  readonly pagu: number;
  readonly sen: number;
  readonly spentShare: number;
  readonly changeShare: number;
  readonly seed: number;
}
type SubDraft = readonly LineDraft[];
type KegiatanDraft = readonly SubDraft[];
type ProgramDraft = readonly KegiatanDraft[];

function arbitraryProgram(size: BudgetSize): fc.Arbitrary<ProgramDraft> {
  const line = fc.record({
    account: fc.nat(ACCOUNTS.length - 1),
    // Thousands of rupiah plus an odd rest: real figures are uneven, and so are not alike.
    pagu: fc
      .tuple(fc.integer({ min: 100, max: 3_000_000 }), fc.nat(999))
      .map(([k, r]) => k * 1000 + r),
    sen: fc.constantFrom(0, 0, 0, 0, 0, 0, 25, 63),
    spentShare: fc.integer({ min: 1, max: 1000 }),
    changeShare: fc.integer({ min: 500, max: 1500 }),
    seed: fc.nat(1_000_000),
  });
  const sub = fc.array(line, { minLength: 1, maxLength: size.lines });
  const kegiatan = fc.array(sub, { minLength: 1, maxLength: size.sub });
  return fc.array(kegiatan, { minLength: 1, maxLength: size.kegiatan });
}

interface BudgetDraft {
  readonly year: number;
  readonly bidang: number;
  readonly penunjang: boolean;
  readonly wideSub: boolean;
  readonly jenis: string;
  readonly programs: readonly ProgramDraft[];
}

function buildBudget(draft: BudgetDraft): Budget {
  const names = BIDANG[draft.bidang]!;
  const pick = picker(names.kegiatan, names.sub);
  const pickPenunjang = picker(PENUNJANG.kegiatan, PENUNJANG.sub);
  const programs = draft.programs.map((program, place) => {
    const isPenunjang = draft.penunjang && place === 0;
    const number = isPenunjang ? 1 : place + (draft.penunjang ? 1 : 2);
    const kode = `${names.kode}.${two(number)}`;
    const name = isPenunjang
      ? PENUNJANG.program
      : names.programs[(number - 2) % names.programs.length]!;
    const from = isPenunjang ? pickPenunjang : pick;
    return node(
      'program',
      kode,
      name,
      program.map((kegiatan, k) =>
        buildKegiatan(`${kode}.${draft.jenis}.${two(k + 1)}`, kegiatan, from, draft.wideSub),
      ),
    );
  });
  return {
    year: draft.year,
    urusan: names.urusan,
    bidang: [names.kode, names.name],
    skpd: [`${names.kode}.0.00.0.00.01.0000`, names.skpd],
    programs,
  };
}

function buildKegiatan(
  kode: string,
  subs: KegiatanDraft,
  pick: ReturnType<typeof picker>,
  wideSub: boolean,
): BudgetNode {
  return node(
    'kegiatan',
    kode,
    pick.kegiatan(),
    subs.map((lines, place) =>
      node(
        'sub-kegiatan',
        `${kode}.${String(place + 1).padStart(wideSub ? 4 : 2, '0')}`,
        pick.sub(),
        [],
        lines.map(buildLine),
      ),
    ),
  );
}

function node(
  level: Level,
  kode: string,
  name: string,
  children: readonly BudgetNode[],
  lines: readonly Line[] = [],
): BudgetNode {
  const seed = kode.split('.').reduce((sum, part) => (sum * 31 + Number(part)) % 9973, 7);
  const [indikator, satuan] = OUTPUTS[seed % OUTPUTS.length]!;
  const target = satuan === '%' ? 100 : 1 + (seed % 40);
  const realisasi = Math.round(target * (60 + (seed % 41))) / 100;
  const fisik = 60 + (seed % 41);
  return {
    level,
    kode,
    name,
    children,
    lines,
    performance: { indikator, satuan, target, realisasi, fisik },
  };
}

/** One account stands once below a sub kegiatan, as in print; so later doubles move on. */
function buildLine(draft: LineDraft, place: number): Line {
  const account = ACCOUNTS[(draft.account + place * 5) % ACCOUNTS.length]!;
  const pagu = draft.pagu * 100 + draft.sen;
  const realisasi = whole((pagu * draft.spentShare) / 1000);
  const before = whole((pagu * draft.changeShare) / 1000);
  return {
    account,
    pagu,
    before,
    realisasi,
    plan: shares(pagu, draft.seed),
    spent: shares(realisasi, draft.seed + 1),
  };
}

/** Whole rupiah, in sen. */
function whole(sen: number): number {
  return Math.round(sen / 100) * 100;
}

/** Splits an amount over twelve months, in whole rupiah but for the last. */
function shares(amount: number, seed: number): number[] {
  let state = seed;
  let rest = amount;
  const parts = Array.from({ length: 11 }, (_, month) => {
    state = (state * 48_271 + 11) % 2_147_483_647;
    const part = whole((rest / (12 - month)) * ((state % 1500) / 1000));
    rest -= part;
    return part;
  });
  return [...parts, rest];
}

/** Names in turn, so that siblings have different ones as long as the vocabulary lasts. */
function picker(
  kegiatan: readonly string[],
  sub: readonly string[],
): { kegiatan: () => string; sub: () => string } {
  let k = 0;
  let s = 0;
  return {
    kegiatan: () => kegiatan[k++ % kegiatan.length]!,
    sub: () => sub[s++ % sub.length]!,
  };
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
