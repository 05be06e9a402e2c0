import { textOf } from '../fill';
import type { CliWords, Messages } from '../types';

export const errorsEn: Messages['errors'] = {
  'not-a-workbook':
    'This file is no Excel workbook (.xlsx); choose an .xlsx file or save it again from Excel as “Excel Workbook (*.xlsx)”.',
  'old-xls':
    'This file is in the old Excel format (.xls); open it in Excel and save it as “Excel Workbook (*.xlsx)”.',
  mhtml:
    'This file is a web page with an Excel name (as some applications export it); open it in Excel and save it as “Excel Workbook (*.xlsx)”.',
  encrypted:
    'This file is locked by a password; open it in Excel, remove the password under File > Info > Protect Workbook, and save.',
  signed:
    'This file carries a digital signature, so no sheets can be added to a copy; save a copy without the signature first.',
  damaged: 'This file is damaged or incomplete; download or copy it again, then try once more.',
  'cannot-write-xlsb':
    'An .xlsb file can be checked but no sheets can be added to it; save it as “Excel Workbook (*.xlsx)” first.',
  'no-sheets': 'This workbook has no worksheet; choose another file.',
  empty: 'This workbook is empty; fill it or choose another file.',
  'not-found': 'The file was not found; check its name and folder.',
  'cell-editing': 'A cell is being edited; press Enter or Esc, then try again.',
  'sheet-protected':
    'The sheet is protected; unprotect it under Review > Unprotect Sheet, then try again.',
  'workbook-protected':
    'The workbook structure is protected, so no sheet can be added; unprotect it under Review > Protect Workbook, then try again.',
  'read-only': 'The workbook is read-only; save a copy and try again there.',
  'sheet-gone': 'A sheet that was read has been deleted or renamed; check again.',
  'sheet-hidden':
    'This sheet is hidden; show it first (right-click any sheet tab > Unhide), then try again.',
  'in-the-way':
    'Excel refused the change because a filter, a PivotTable, merged cells or other content stands there; clear the filter or move the content, then try again.',
  'changed-meanwhile':
    'Cells have changed since they were read, so nothing was changed; check again, then try once more.',
  'array-formula':
    'The cell is part of an array formula, so nothing was changed; mend that formula in Excel itself.',
  'edited-by-user':
    'You have changed a table that was made before, or your notes stand where it has to grow, so nothing was written; open the Capaian panel to choose a new sheet or to write over it.',
  'too-large':
    'The workbook is too large to be read at once; remove sheets that are not needed, then try again.',
  cancelled: 'Cancelled; the workbook is as it was.',
  'timed-out': 'Excel did not answer in time; wait a moment, then try again.',
  'session-over':
    'The connection of Excel in the browser has ended; reload the Excel page, then try again.',
  'not-in-front': 'Another workbook is in use; click on this workbook, then try again.',
  'excel-too-old':
    'This version of Excel is too old for the Capaian pane; use the Capaian page without Excel.',
  unexpected:
    'Something unexpected went wrong; try again, and if it happens again close and reopen the file.',
};

export const kindsEn: Messages['kinds'] = {
  'realisasi-program': 'Realisasi by programme/kegiatan',
  'realisasi-akun': 'Realisasi by budget account',
  'dpa-belanja': 'DPA belanja',
  'dpa-rincian': 'DPA rincian belanja',
  'dpa-ringkasan': 'DPA summary',
  'dpa-pendapatan': 'DPA revenue',
  rfk: 'Physical and financial progress (RFK)',
  rak: 'Cash plan (RAK)',
  'evaluasi-renja': 'Renja evaluation',
  spj: 'Functional SPJ',
  'pk-indikator': 'Performance agreement: indicators and targets',
  'pk-program': 'Performance agreement: programmes and budget',
  capaian: 'Performance achievement (capaian)',
  perbandingan: 'Comparison of achievement',
  'target-renstra': 'Renstra targets',
  'rumus-indikator': 'Indicator formulas',
  efisiensi: 'Efficiency of resources',
  'skala-predikat': 'Scale of predicates',
  lain: 'Unknown',
};

export const rolesEn: Messages['roles'] = {
  no: 'number',
  kode: 'code',
  uraian: 'description',
  'sumber-dana': 'fund source',
  lokasi: 'location',
  pagu: 'pagu',
  realisasi: 'realisasi',
  persen: 'percent',
  fisik: 'physical',
  sisa: 'rest',
  selisih: 'difference',
  sasaran: 'sasaran',
  indikator: 'indicator',
  satuan: 'unit',
  target: 'target',
  'realisasi-kinerja': 'performance realised',
  capaian: 'capaian',
  predikat: 'predicate',
  keterangan: 'remarks',
  koefisien: 'coefficient',
  harga: 'price',
  ppn: 'VAT',
  jumlah: 'amount',
  tujuan: 'goal',
  'kondisi-awal': 'baseline',
  'standar-nasional': 'national standard',
  pembilang: 'numerator',
  penyebut: 'denominator',
  rumus: 'formula',
  'sumber-data': 'data source',
  batas: 'limits',
  warna: 'colour',
  lain: 'other',
};

export const rowRolesEn: Messages['rowRoles'] = {
  title: 'title',
  header: 'heading',
  'header-repeat': 'repeated heading',
  'number-row': 'column numbers',
  data: 'data',
  subtotal: 'subtotal',
  total: 'total',
  average: 'average',
  note: 'note',
  blank: 'blank',
};

export const reasonsEn: Messages['reasons'] = {
  'judul-kolom': (d) => `column heading “${textOf(d, 'judul')}”`,
  'judul-menaungi': (d) => `below the heading “${textOf(d, 'judul')}”`,
  'isi-rupiah': () => 'holds rupiah',
  'isi-kode': () => 'holds codes',
  'tidak-dikenal': () => 'its heading is unknown',
  dikoreksi: () => 'corrected by the user',
  'jenis-tidak-dikenal': () => 'its columns fit no known table',
  'tingkat-kode': (d) => `its code is ${textOf(d, 'kode')}`,
  'tingkat-kata': () => 'its name states the level',
  'tingkat-nama-resmi': () => 'its name is official nomenclature of this level',
  'tingkat-tanda': (d) => `it is marked ${textOf(d, 'tanda')}`,
  'tingkat-harga': () => 'it has a price or a quantity',
  'tingkat-tampilan': () =>
    'it looks (bold, indent, capitals, numbering) as other rows of the level',
  'tingkat-jumlah': (d) =>
    `it is the sum of the ${textOf(d, 'baris')} rows below it in ${textOf(d, 'kolom')} columns`,
  'tingkat-jumlah-beda': (d) =>
    `it differs from the sum of the ${textOf(d, 'baris')} rows below it in ${textOf(d, 'kolom')} columns`,
  'tingkat-bagian': (d) =>
    `it is part of a sum above it that comes out in ${textOf(d, 'kolom')} columns`,
  'tingkat-urutan': () => 'only the order of the rows tells',
  'kolom-khas': (d) => `has the columns ${textOf(d, 'kolom')}`,
};

export const tablesEn: Messages['tables'] = {
  'realisasi-anggaran': { title: 'Realisasi by programme' },
  efisiensi: { title: 'Efficiency of resources' },
  'program-menunjang': { title: 'Programmes behind each sasaran' },
  ikhtisar: { title: 'Executive summary' },
  'rincian-program': { title: 'Realisasi within each programme' },
  'realisasi-jenis-belanja': { title: 'Realisasi by type of spending' },
  'capaian-kinerja': { title: 'Performance achievement' },
  'perjanjian-kinerja': { title: 'Performance agreement (Perjanjian Kinerja)' },
  'perbandingan-capaian': { title: 'Achievement compared over the years' },
  'realisasi-renstra': { title: 'Realisasi against the medium-term target' },
  'standar-nasional': { title: 'Realisasi against the national standard' },
  'perhitungan-indikator': { title: 'How indicators were computed' },
  'checklist-reviu': { title: 'Review checklist' },
  temuan: { title: 'Findings' },
};

export const lacksEn: Messages['lacks'] = {
  'realisasi-program': 'a sheet of realisasi by programme/kegiatan with pagu and realisasi',
  'program-pendukung': 'a sheet that names the programmes behind each sasaran or indicator',
  'rincian-program': 'a sheet of realisasi with kegiatan below programmes',
  'realisasi-akun': 'a sheet of realisasi by budget account with budget and realisasi',
  capaian: 'a sheet of performance achievement with target and realisasi',
  'pk-indikator': 'a performance agreement with indicators and targets',
  'capaian-antartahun': 'realisasi or capaian of indicators from at least two years',
  'target-renstra': 'a sheet of Renstra, RPJMD or RPD targets and the realisasi of its indicators',
  'standar-nasional': 'a column with the national standard beside the realisasi of indicators',
  'rumus-indikator': 'a sheet of indicator formulas, or columns with numerator and denominator',
  'capaian-atau-program':
    'a sheet of performance achievement with target and realisasi, or one of realisasi by programme with pagu and realisasi',
  tabel: 'a sheet of budget or performance that is recognised',
};

export const cliEn: CliWords = {
  usage: `Capaian: checks DPA, realisasi and performance sheets and writes LKIP tables.

  capaian periksa FILE.xlsx [--format teks|json]
  capaian tabel FILE.xlsx --keluaran OUT.xlsx [--tabel id,id] [--atur ATURAN.json]
                [--tahun 2025] [--triwulan 1|2|3|4] [--sebelum-perubahan]
                [--satuan rupiah|ribu|juta] [--kertas F4|A4] [--nilai] [--timpa|--lembar-baru]
  capaian struktur FILE.xlsx [--format teks|json] [--semua]
  capaian periksa|tabel|struktur --gabung FILE.xlsx OTHER.xlsx … [other options]
  capaian perbaiki FILE.xlsx --keluaran OUT.xlsx [--aturan id,id]
  capaian abaikan FILE.xlsx FINDING-ID… --alasan "…" --keluaran OUT.xlsx
  capaian abaikan FILE.xlsx FINDING-ID… --batal --keluaran OUT.xlsx
  capaian abaikan --gabung FILE.xlsx OTHER.xlsx … FINDING-ID… [other options]
  capaian aturan [FILE.xlsx] [--format teks|json]
  capaian aturan FILE.xlsx --matikan id | --nyalakan id | --ambang id.name=value|baku
                 --keluaran OUT.xlsx

  --semua                  other tables as well, with the sums that hold in them
  --koreksi KOREKSI.json   corrections of what was recognised (docs/koreksi.md)
  --atur ATURAN.json       settings of the report (docs/pengaturan.md), remembered in the copy;
                           other options for tables hold for this once
  --nilai                  tables hold values instead of formulas
  --timpa                  earlier tables that someone has changed are written over
  --lembar-baru            earlier tables that someone has changed stay, new ones get another sheet
  --gabung                 reads several files at once: DPA, LRA, PK; tables are written into
                           a copy of the first
  --sertakan-tersembunyi   joins hidden sheets as well
  --bahasa id|en           language of the messages

Exit code of periksa: 0 no error, 1 errors found, 2 the file cannot be read.`,
  unknownCommand:
    'Unknown command “{name}”; use periksa, tabel, struktur, perbaiki, abaikan or aturan.',
  missingFile: 'Name one .xlsx file after the command; for several files use --gabung.',
  missingOthers: 'Name two or more files with --gabung.',
  sameFileTwice: 'The file “{file}” is named twice; name each file once.',
  fileFailed: '{file}: {sentence}',
  hiddenSheet: '{sheet} (hidden)',
  joined:
    'Joined: {base} with {other} — {kode} rows by code, {nama} by name, {alone} without a partner',
  joinedByName: '“{base}” = “{other}” ({likeness}% alike)',
  joinedAlone: 'without a partner: “{name}” ({place} row {row})',
  joinedNear:
    'without a partner: “{name}” ({place} row {row}); nearest is “{nearest}” ({likeness}%)',
  joinedTied: 'without a partner: “{name}” ({place} row {row}); “{nearest}” fits more than one row',
  joinedMore: 'and {n} more rows',
  missingCorrections: 'Name the file of corrections with --koreksi KOREKSI.json.',
  missingSettings: 'Name the file of settings with --atur ATURAN.json.',
  missingFinding: 'Name the id of a finding after the file; periksa prints it in square brackets.',
  missingReason: 'Say why the finding is left as it is with --alasan "…".',
  badThreshold:
    'The threshold “{name}” is not understood; write --ambang realisasi-tidak-wajar.atas=150, or =baku for its own value.',
  badOption: 'The option “{name}” is not understood; run without options to see what it takes.',
  bothWays: 'The rule “{name}” is to be switched both off and on; choose one.',
  missingOutput: 'Name the output file with --keluaran OUT.xlsx.',
  unknownFormat: 'Unknown format “{name}”; use teks or json.',
  sameFile: 'The output file must not be the source file; choose another name.',
  unknownOption: 'Unknown option “{name}”; run without options for help.',
  cannotWrite:
    'The output file “{file}” cannot be written; check its folder and close the file if it is open.',
  noFinding: 'No findings.',
  summary: '{error} errors, {warning} warnings, {info} notes.',
  agree: '{title}: {agree} of {checked} agree',
  cause: 'Cause',
  nothing:
    'No budget or performance table was recognised; make sure that its columns have headings such as Uraian, Pagu, Realisasi.',
  nothingToWrite: 'No table can be made; needed: {lacks}.',
  unknownTable: 'There is no table “{name}”; there are: {known}.',
  written: 'Sheet “{sheet}” written.',
  edited:
    'Changed since it was made, or notes there stand where rows have to be added: {sheets}. Nothing was written; add --timpa to write over it, or --lembar-baru to leave it and write a new sheet.',
  lacks: 'Not made: {title} (needs {lacks}).',
  ruleFailed: 'Rule {rule} failed: {message}',
  table: '{sheet} {range}: {kind} (confidence {confidence}%)',
  column: '{column}  {role}  {heading}',
  rows: '{n} rows: {levels}',
  identities: '{holds} of {n} relations between figures hold',
  corrections: {
    notFound: 'The file of corrections “{file}” cannot be read; check its name and folder.',
    unreadable: '“{file}” is no file of corrections of version 1; compare it with docs/koreksi.md.',
    newer: 'The file of corrections “{file}” is from a newer version of Capaian; update Capaian.',
    memoryUnreadable:
      'The corrections kept in this workbook are damaged and were not used; save them again.',
    memoryNewer:
      'The corrections in this workbook were saved by a newer version of Capaian and were not used; update Capaian.',
    dropped: '{file}: correction {n} was not used because “{field}” is missing or unknown.',
    noCorrection: '{file}: entry {n} is no correction and was not used.',
    unused: {
      sheet: 'Correction not used: there is no sheet “{sheet}”.',
      table: 'Correction not used: its table was not found on the sheet “{sheet}”.',
      column: 'Correction not used: column “{name}” was not found on the sheet “{sheet}”.',
      row: 'Correction not used: row “{name}” was not found on the sheet “{sheet}”.',
    },
  },
  settings: {
    notFound: 'The file of settings “{file}” cannot be read; check its name and folder.',
    unreadable: '“{file}” is no file of settings of version 1; compare it with docs/pengaturan.md.',
    newer: 'The file of settings “{file}” is from a newer version of Capaian; update Capaian.',
    dropped: '{file}: settings that are not understood and were not used: {names}.',
  },
  repairs: {
    line: '{cell}: {before} → {after}',
    empty: '(empty)',
    done: 'Cells mended: {cells}, for findings: {findings}; the original file is unchanged.',
    nothing: 'No finding has a repair that is certain, so no copy was written.',
    unknownRule: 'The rule “{name}” is unknown; run capaian aturan to see the list.',
  },
  rules: {
    off: '  (switched off)',
    own: ' (usually {n})',
    noThreshold: 'The rule {rule} has no threshold “{name}”; run capaian aturan to see the list.',
  },
  exceptions: {
    waiting: 'Holds beside {files}, not read this time: {title}: {subject}  [{id}]',
    heading: '{n} findings ignored, what follows from them included:',
    line: '{title}: {subject}. Reason: {reason}  [{id}]',
    unused: 'Exception that is no longer needed: {title}: {subject}  [{id}]',
    off: 'Rule switched off in this workbook: {title} ({rule})',
    threshold: 'Threshold changed in this workbook: {title} ({rule}), {name} = {n}',
    unknown: 'This workbook sets “{name}”, which this version of Capaian does not have.',
    dropped: {
      off: 'Entry {place} of the rules switched off in this workbook is not understood and was not used.',
      thresholds:
        'The threshold “{field}” of the rule {place} in this workbook is no number and was not used.',
      ignored:
        'Exception {place} in this workbook was not used because “{field}” is missing or unknown.',
    },
    noException: 'Exception {place} in this workbook is not understood and was not used.',
    noFinding: 'There is no finding “{id}”; see the ids with periksa.',
    notIgnored: 'The finding “{id}” is not ignored; see the list with periksa.',
    ignored: 'Finding {id} is ignored.',
    restored: 'Finding {id} is shown again.',
  },
};
