/** Every form under one name, as something that draws sheets of it. */
import fc from 'fast-check';
import { arbitraryAgreement } from './agreement';
import { arbitraryBudget, type Budget, type BudgetSize } from './budget';
import { arbitraryCapaianStyle, layOutCapaian } from './layouts/capaian';
import { arbitraryDpaBelanjaStyle, layOutDpaBelanja } from './layouts/dpa-belanja';
import { arbitraryDpaRincianStyle, layOutDpaRincian } from './layouts/dpa-rincian';
import { arbitraryLraAkunStyle, layOutLraAkun } from './layouts/lra-akun';
import { arbitraryPkIndikatorStyle, layOutPkIndikator } from './layouts/pk-indikator';
import { arbitraryPkProgramStyle, layOutPkProgram } from './layouts/pk-program';
import { arbitraryRealisasiStyle, layOutRealisasi, LEVEL_STYLES } from './layouts/realisasi';
import { arbitrarySipdStyle, layOutSipd } from './layouts/sipd-rekap';
import { arbitraryDpaPendapatanStyle, layOutDpaPendapatan } from './layouts/dpa-pendapatan';
import { arbitraryDpaRingkasanStyle, layOutDpaRingkasan } from './layouts/dpa-ringkasan';
import { arbitraryRakStyle, layOutRak } from './layouts/rak';
import { arbitraryRenjaStyle, layOutRenja } from './layouts/evaluasi-renja';
import { arbitraryRfkStyle, layOutRfk } from './layouts/rfk';
import { arbitrarySpjStyle, layOutSpj } from './layouts/spj';
import { arbitraryEfisiensiStyle, layOutEfisiensi } from './layouts/efisiensi';
import { arbitraryPerbandinganStyle, layOutPerbandingan } from './layouts/perbandingan';
import { arbitraryRumusStyle, layOutRumus } from './layouts/rumus-indikator';
import { arbitrarySkalaStyle, layOutSkala } from './layouts/skala-predikat';
import { arbitraryRenstraStyle, layOutRenstra } from './layouts/target-renstra';
import type { Laid } from './truth';

/** Draws sheets of one form, no larger than a size. */
export type Form = (size: BudgetSize) => fc.Arbitrary<Laid>;

function ofBudget<S>(layOut: (budget: Budget, style: S) => Laid, style: fc.Arbitrary<S>): Form {
  return (size) =>
    fc.tuple(arbitraryBudget(size), style).map(([budget, drawn]) => layOut(budget, drawn));
}

type Agreed = typeof arbitraryAgreement extends (...args: never) => fc.Arbitrary<infer A>
  ? A
  : never;

function ofAgreement<S>(
  layOut: (agreement: Agreed, style: S) => Laid,
  style: fc.Arbitrary<S>,
): Form {
  return (size) =>
    fc
      .tuple(arbitraryAgreement(size.programs, size.kegiatan), style)
      .map(([agreement, drawn]) => layOut(agreement, drawn));
}

export const FORMS: Readonly<Record<string, Form>> = {
  ...Object.fromEntries(
    LEVEL_STYLES.map((levels) => [
      `realisasi: ${levels}`,
      ofBudget(layOutRealisasi, arbitraryRealisasiStyle(levels)),
    ]),
  ),
  'sipd-rekap': ofBudget(layOutSipd, arbitrarySipdStyle),
  'dpa-belanja': ofBudget(layOutDpaBelanja, arbitraryDpaBelanjaStyle(false)),
  'dpa-belanja: perubahan': ofBudget(layOutDpaBelanja, arbitraryDpaBelanjaStyle(true)),
  'dpa-rincian': ofBudget(layOutDpaRincian, arbitraryDpaRincianStyle(false)),
  'dpa-rincian: perubahan': ofBudget(layOutDpaRincian, arbitraryDpaRincianStyle(true)),
  'dpa-ringkasan': ofBudget(layOutDpaRingkasan, arbitraryDpaRingkasanStyle),
  'dpa-pendapatan': ofBudget(layOutDpaPendapatan, arbitraryDpaPendapatanStyle),
  rfk: ofBudget(layOutRfk, arbitraryRfkStyle),
  rak: ofBudget(layOutRak, arbitraryRakStyle),
  'evaluasi-renja': ofBudget(layOutRenja, arbitraryRenjaStyle),
  spj: ofBudget(layOutSpj, arbitrarySpjStyle),
  'lra-akun: kode': ofBudget(layOutLraAkun, arbitraryLraAkunStyle(true)),
  'lra-akun: tanpa kode': ofBudget(layOutLraAkun, arbitraryLraAkunStyle(false)),
  'pk-indikator': ofAgreement(layOutPkIndikator, arbitraryPkIndikatorStyle),
  'pk-program': ofBudget(layOutPkProgram, arbitraryPkProgramStyle),
  perbandingan: ofAgreement(layOutPerbandingan, arbitraryPerbandinganStyle),
  'target-renstra': ofAgreement(layOutRenstra, arbitraryRenstraStyle),
  'rumus-indikator': ofAgreement(layOutRumus, arbitraryRumusStyle),
  efisiensi: ofAgreement(layOutEfisiensi, arbitraryEfisiensiStyle),
  'skala-predikat': () => arbitrarySkalaStyle.map(layOutSkala),
  capaian: ofAgreement(layOutCapaian, arbitraryCapaianStyle),
};
