import type { SheetNameFault, TableExtra } from '../workbook';

/** The words of the place where tables are chosen, named and made. */
export interface TablesPlaceWords {
  readonly heading: string;
  readonly make: string;
  /** While they are written, with the title of the table that is made now. */
  readonly making: string;
  readonly makingOne: string;
  readonly all: string;
  readonly chosen: string;
  readonly lacking: string;
  readonly lacks: string;
  readonly none: string;
  /** Opens and closes what is known of one table. */
  readonly details: string;
  readonly preview: {
    readonly waiting: string;
    readonly failed: string;
    readonly table: string;
    readonly more: string;
  };
  readonly name: {
    readonly label: string;
    readonly rules: string;
    readonly faults: Readonly<Record<SheetNameFault, string>>;
    readonly reset: string;
    /** Where the table has a sheet already. */
    readonly kept: string;
  };
  readonly open: string;
  readonly openOf: string;
  readonly failed: string;
  readonly written: string;
  readonly made: string;
  readonly replaced: string;
  readonly without: Readonly<Record<TableExtra, string>>;
  readonly edited: string;
  readonly editedHow: string;
  readonly newSheet: string;
  readonly overwrite: string;
  readonly cancel: string;
  readonly glance: GlanceWords;
}

/** The words of the charts. */
export interface GlanceWords {
  readonly heading: string;
  readonly absorption: string;
  readonly capaian: string;
  /** The whole budget and all indicators in one line. */
  readonly spent: string;
  readonly spentUnknown: string;
  readonly mean: string;
  readonly of: string;
  readonly noPagu: string;
  readonly noFigure: string;
  readonly noCapaian: string;
  readonly targetMet: string;
  /** For those who cannot see the charts. */
  readonly altAbsorption: string;
  readonly altCapaian: string;
  readonly altBar: string;
  readonly beyond: string;
  readonly all: string;
  readonly fewer: string;
  readonly figures: string;
  readonly chart: string;
  readonly total: string;
  readonly columns: {
    readonly program: string;
    readonly kegiatan: string;
    readonly pagu: string;
    readonly realisasi: string;
    readonly percent: string;
    readonly indicator: string;
    readonly realisasiKinerja: string;
    readonly target: string;
    readonly capaian: string;
    readonly predikat: string;
  };
  /** Short forms of large amounts: `1,25 miliar`. */
  readonly billions: string;
  readonly millions: string;
}
