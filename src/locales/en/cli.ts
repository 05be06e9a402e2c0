import type { CliWords } from '../types';

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
