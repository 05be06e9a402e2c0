import type {
  CellChange,
  ChartData,
  CheckStep,
  MakingStep,
  OnEdited,
  TableForDocument,
  TablePreview,
  WrittenTable,
} from '../../app';
import type { PackedChecked } from '../shapes/reports';
import type { PackedWorkbook } from '../shapes/sheets';
import type { CheckWatch } from '../types';
import type { PlainError } from './errors';
import type { Part } from './parts';

/** What the other thread can be asked: what it is told, what it tells meanwhile, what it answers. */
export interface Calls {
  readonly check: {
    readonly args: Omit<CheckWatch, 'signal' | 'onProgress' | 'others'> & {
      readonly workbook: PackedWorkbook;
      readonly others: readonly { readonly name: string; readonly workbook: PackedWorkbook }[];
    };
    readonly note: CheckStep;
    readonly answer: PackedChecked;
  };
  /** These are asked of the report that was checked last. */
  readonly tables: {
    readonly args: { readonly ids: readonly string[] | undefined };
    readonly note: MakingStep;
    readonly answer: readonly number[];
  };
  readonly document: {
    readonly args: { readonly id: string };
    readonly note: never;
    readonly answer: TableForDocument | undefined;
  };
  readonly preview: {
    readonly args: { readonly id: string };
    readonly note: never;
    readonly answer: TablePreview | undefined;
  };
  readonly charts: { readonly args: null; readonly note: never; readonly answer: ChartData };
  readonly repairs: {
    readonly args: { readonly findings: readonly string[] | undefined };
    readonly note: never;
    /** The number of a list of `PackedRepair`. */
    readonly answer: number;
  };
  readonly open: {
    readonly args: { readonly bytes: Uint8Array; readonly name: string | undefined };
    readonly note: never;
    readonly answer: undefined;
  };
  /** These are asked of the file that was opened; what changes it answers with the file's bytes. */
  readonly read: { readonly args: null; readonly note: never; readonly answer: PackedWorkbook };
  readonly write: {
    readonly args: { readonly specs: readonly number[]; readonly onEdited: OnEdited | undefined };
    readonly note: number;
    readonly answer: { readonly tables: readonly WrittenTable[]; readonly bytes: Uint8Array };
  };
  readonly readMemory: {
    readonly args: null;
    readonly note: never;
    readonly answer: string | null;
  };
  readonly writeMemory: {
    readonly args: { readonly json: string };
    readonly note: never;
    readonly answer: { readonly bytes: Uint8Array };
  };
  readonly change: {
    /** The number of a list of changes. */
    readonly args: { readonly changes: number };
    readonly note: never;
    readonly answer: { readonly bytes: Uint8Array };
  };
}

/** A repair whose findings are told by their ids. */
export interface PackedRepair {
  readonly findings: readonly string[];
  readonly changes: readonly CellChange[];
}

export type CallName = keyof Calls;

/** Messages to the worker. */
export type Question =
  | { readonly to: 'part'; readonly part: Part }
  | {
      [N in CallName]: {
        readonly to: 'call';
        readonly call: number;
        readonly name: N;
        readonly args: Calls[N]['args'];
      };
    }[CallName]
  | { readonly to: 'cancel'; readonly call: number };

/** Messages from the worker. */
export type Reply =
  | { readonly from: 'part'; readonly part: Part }
  | { readonly from: 'note'; readonly call: number; readonly note: unknown }
  | { readonly from: 'done'; readonly call: number; readonly answer: unknown }
  | { readonly from: 'failed'; readonly call: number; readonly error: PlainError };
