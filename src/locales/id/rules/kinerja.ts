import { figureOrText, numberOf, quoted, textOf } from '../../fill';
import type { Figures, RuleWords } from '../../types';

export function kinerjaId({ percent }: Figures): Readonly<Record<string, RuleWords>> {
  return {
    'capaian-tidak-sesuai': {
      title: 'Capaian tidak sesuai dengan target dan realisasi',
      why: 'Capaian adalah realisasi dibagi target dikali 100; untuk indikator yang makin kecil makin baik, (2 × target − realisasi) dibagi target. Rumus lain yang lazim juga diterima.',
      sentence: (d) => {
        const start = `Capaian ${quoted(d)} tertulis ${percent(numberOf(d, 'printed'))}; realisasi ${figureOrText(percent, d, 'realisasi')} terhadap target ${figureOrText(percent, d, 'target')}`;
        if (textOf(d, 'reached') === 'kurang') return `${start} berarti di bawah 100.`;
        if (textOf(d, 'reached') === 'lebih') return `${start} berarti 100 atau lebih.`;
        return `${start} adalah ${percent(numberOf(d, 'expected'))}${textOf(d, 'direction') === 'turun' ? ' (makin kecil makin baik)' : ''}.`;
      },
    },
    'realisasi-tidak-wajar': {
      title: 'Realisasi kinerja tidak wajar',
      why: 'Realisasi yang jauh di atas atau di bawah targetnya lebih sering salah ketik atau salah satuan daripada capaian yang sebenarnya; kalau memang benar, laporan harus menjelaskannya.',
      sentence: (d) => {
        const start = `Realisasi ${quoted(d)} ${percent(numberOf(d, 'realisasi'))}`;
        return textOf(d, 'which') === 'keseluruhan'
          ? `${start} lebih dari 100 persen, padahal persentase dari suatu keseluruhan tidak dapat melampaui 100.`
          : `${start} adalah ${percent(numberOf(d, 'percent'))}% dari targetnya, ${percent(numberOf(d, 'target'))}.`;
      },
      thresholds: {
        atas: 'persen dari target yang tidak boleh dilampaui realisasi',
        bawah: 'persen dari target yang harus dicapai realisasi',
      },
    },
    'target-tidak-terbaca': {
      title: 'Target tidak dapat diukur',
      why: 'Terhadap target yang bukan satu angka, rentang, predikat, atau ada/tidak ada, capaian tidak dapat dihitung.',
      sentence: (d) => {
        const start = `Target ${quoted(d)} tertulis “${textOf(d, 'text')}”`;
        switch (textOf(d, 'reason')) {
          case 'beberapa-nilai':
            return `${start}: beberapa nilai sekaligus, sehingga tidak jelas mana yang dijanjikan.`;
          case 'bermakna-ganda':
            return `${start}, yang dapat dibaca sebagai ribuan atau sebagai desimal.`;
          case 'rentang-terbalik':
            return `${start}: ujung rentangnya lebih kecil daripada awalnya.`;
          case 'di-luar-skala':
            return `${start}, yang tidak ada pada skalanya.`;
          case 'waktu':
            return `${start}: sebuah waktu, bukan besaran.`;
          default:
            return `${start}: kata-kata yang tidak dapat diukur.`;
        }
      },
    },
    'rata-rata-tidak-sesuai': {
      title: 'Rata-rata tidak sesuai dengan barisnya',
      why: 'Rata-rata capaian menyimpulkan seluruh kinerja; bila salah, predikat instansi ikut salah.',
      sentence: (d) =>
        `${textOf(d, 'column')} pada baris ${quoted(d)} tertulis ${percent(numberOf(d, 'printed'))}; rata-rata ${numberOf(d, 'parts')} barisnya ${percent(numberOf(d, 'expected'))}.`,
    },
    'predikat-tidak-sesuai': {
      title: 'Predikat tidak sesuai dengan capaian',
      why: 'Predikat ditentukan oleh skala, bukan dipilih; predikat yang tidak cocok dengan angkanya mudah terlihat oleh pembaca.',
      sentence: (d) =>
        `Predikat ${quoted(d)} tertulis “${textOf(d, 'printed')}”; untuk capaian ${percent(numberOf(d, 'capaian'))} skalanya memberi “${textOf(d, 'expected')}”.`,
    },
    'efisiensi-keseluruhan': {
      title: 'Efisiensi keseluruhan tidak sesuai dengan barisnya',
      why: 'Menurut PMK 22/2021 efisiensi dihitung atas seluruh keluaran sekaligus, bukan dari capaian dan penyerapan totalnya.',
      sentence: (d) =>
        `Efisiensi ${quoted(d)} tertulis ${percent(numberOf(d, 'printed'))}; Σ(pagu × capaian − realisasi) / Σ(pagu × capaian) atas ${numberOf(d, 'parts')} barisnya ${percent(numberOf(d, 'expected'))}.`,
    },
    'efisiensi-tidak-sesuai': {
      title: 'Efisiensi tidak sesuai dengan rumusnya',
      why: 'Efisiensi membandingkan capaian dengan penyerapan. Tanpa tandanya, pemborosan tampak sebagai penghematan.',
      sentence: (d) =>
        `Efisiensi ${quoted(d)} tertulis ${percent(numberOf(d, 'printed'))}; dari capaian ${percent(numberOf(d, 'capaian'))} dan penyerapan ${percent(numberOf(d, 'penyerapan'))} seharusnya ${percent(numberOf(d, 'expected'))}.`,
    },
  };
}
