const MONTH =
  'jan(?:uari)?|feb(?:ruari)?|mar(?:et)?|apr(?:il)?|mei|juni?|juli?|agu?s(?:tus|t)?|sep(?:t|tember)?|okt(?:ober)?|no[vp](?:ember)?|des(?:ember)?';
const YEAR = '(?:19|20)\\d\\d';

const TIME = new RegExp(
  [
    // 31 Desember 2024, Desember 2024, Januari - Desember, 31-Des-24
    `^(?:\\d{1,2}[ ./-]+)?(?:${MONTH})\\b(?:[ ./-]+(?:\\d{2}|${YEAR}))?$`,
    `^(?:${MONTH}) ?(?:-|–|s\\/d|s\\.d\\.?|sampai) ?(?:${MONTH})\\b.*$`,
    // 31/12/2024, 31.12.24, 2024-12-31
    `^(?:0?[1-9]|[12]\\d|3[01])[./-](?:0?[1-9]|1[0-2])[./-]${YEAR}$`,
    `^(?:0?[1-9]|[12]\\d|3[01])\\/(?:0?[1-9]|1[0-2])\\/\\d{2}$`,
    `^${YEAR}[./-](?:0?[1-9]|1[0-2])[./-](?:0?[1-9]|[12]\\d|3[01])$`,
    // 2021-2026, tahun 2024
    `^${YEAR} ?(?:-|–|s\\/d|s\\.d\\.?|sampai) ?${YEAR}$`,
    `^(?:tahun|ta\\.?|t\\.a\\.) ?${YEAR}$`,
    '^(?:tw|triwulan|semester|minggu|bulan)[ -]*(?:ke ?-? ?)?(?:[ivx]+|\\d{1,2})$',
  ].join('|'),
  'i',
);

/** Whether a text says when, not how much. A bare year is a number like any other. */
export function isTime(text: string): boolean {
  return TIME.test(text);
}
