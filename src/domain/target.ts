import type { Decimal } from './decimal';
import type { Grade, GradeScale } from './grade';

/**
 * What an indicator promises, or reports as reached: a realisasi is written in the same ways and read
 * into the same type.
 */
export type Target =
  | {
      readonly kind: 'number';
      readonly value: Decimal;
      /** The unit written behind the number, as it stands there. */
      readonly unit?: string;
    }
  /** `≥ 80`, `maksimal 5%`: the number and beyond. */
  | {
      readonly kind: 'bound';
      readonly side: 'least' | 'most';
      readonly value: Decimal;
      readonly unit?: string;
    }
  /** `4,43 – 4,47`, both ends included. */
  | {
      readonly kind: 'range';
      readonly low: Decimal;
      readonly high: Decimal;
      readonly unit?: string;
    }
  /** `1 : 30`; `of` is above zero. */
  | { readonly kind: 'ratio'; readonly part: Decimal; readonly of: Decimal }
  /** `WTP`, `BB`, `Level 3`. */
  | {
      readonly kind: 'grade';
      readonly scale: GradeScale;
      readonly grade: Grade;
      /** The score printed beside it: `BB (72,5)`. */
      readonly value?: Decimal;
    }
  /** `Ada`, `Tidak ada`, `Nihil`. */
  | { readonly kind: 'presence'; readonly present: boolean }
  /** `-`: nothing is promised, which is said on purpose. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason };

export type UnreadableReason =
  /** Digits and separators that make no number: `1.520.64`. */
  | 'angka-rusak'
  /** `1.250` where nothing decides whether the dot groups thousands. */
  | 'bermakna-ganda'
  /** An error value of Excel. */
  | 'galat'
  /** A date, a month, a span of years. */
  | 'waktu'
  /** `A/BB/AA`: several values, none of which is the one promised. */
  | 'beberapa-nilai'
  /** `90-80`: the end lies below the start. */
  | 'rentang-terbalik'
  /** `Level 7`: no class of the scale it names. */
  | 'di-luar-skala'
  /** Words against which nothing can be measured. */
  | 'kata';
