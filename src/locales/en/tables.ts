import type { Messages } from '../types';

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
