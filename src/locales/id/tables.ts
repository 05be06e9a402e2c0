import type { Messages } from '../types';

export const tablesId: Messages['tables'] = {
  'realisasi-anggaran': { title: 'Realisasi Anggaran' },
  efisiensi: { title: 'Efisiensi Penggunaan Sumber Daya' },
  'program-menunjang': { title: 'Program yang Menunjang Sasaran' },
  ikhtisar: { title: 'Ikhtisar Eksekutif' },
  'rincian-program': { title: 'Rincian Realisasi per Program' },
  'realisasi-jenis-belanja': { title: 'Realisasi per Jenis Belanja' },
  'capaian-kinerja': { title: 'Capaian Kinerja' },
  'perjanjian-kinerja': { title: 'Perjanjian Kinerja' },
  'perbandingan-capaian': { title: 'Perbandingan Capaian Antartahun' },
  'realisasi-renstra': { title: 'Realisasi terhadap Target Jangka Menengah' },
  'standar-nasional': { title: 'Realisasi terhadap Standar Nasional' },
  'perhitungan-indikator': { title: 'Perhitungan Indikator' },
  'checklist-reviu': { title: 'Formulir Checklist Reviu' },
  temuan: { title: 'Hasil Pemeriksaan' },
};

export const lacksId: Messages['lacks'] = {
  'realisasi-program': 'lembar realisasi per program/kegiatan dengan pagu dan realisasi',
  'program-pendukung': 'lembar yang menyebut program pendukung tiap sasaran atau indikator',
  'rincian-program': 'lembar realisasi dengan kegiatan di bawah program',
  'realisasi-akun': 'lembar realisasi per akun belanja dengan anggaran dan realisasi',
  capaian: 'lembar capaian kinerja dengan target dan realisasi',
  'pk-indikator': 'lembar Perjanjian Kinerja dengan indikator dan target',
  'capaian-antartahun': 'realisasi atau capaian indikator dari sedikitnya dua tahun',
  'target-renstra': 'lembar target Renstra, RPJMD, atau RPD dan realisasi indikatornya',
  'standar-nasional': 'kolom standar nasional di samping realisasi indikator',
  'rumus-indikator': 'lembar rumus indikator, atau kolom pembilang dan penyebut',
  'capaian-atau-program':
    'lembar capaian kinerja dengan target dan realisasi, atau lembar realisasi per program dengan pagu dan realisasi',
  tabel: 'lembar anggaran atau kinerja yang dikenali',
};
