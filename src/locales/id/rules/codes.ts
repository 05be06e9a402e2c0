import { numberOf, quoted, textOf } from '../../fill';
import type { Figures, RuleWords } from '../../types';

export function codesId({ amount }: Figures): Readonly<Record<string, RuleWords>> {
  return {
    'baris-ganda': {
      title: 'Baris tertulis dua kali',
      why: 'Baris yang sama dengan angka yang sama dua kali membuat jumlahnya terlalu besar, atau tidak lagi cocok dengan rinciannya.',
      sentence: (d) =>
        `${quoted(d)} sudah ada di baris ${numberOf(d, 'row')} dengan angka yang sama.`,
    },
    'kode-ganda': {
      title: 'Kode dipakai dua kali',
      why: 'Satu kode menunjuk satu program, kegiatan, sub kegiatan, atau rekening; kode ganda mengacaukan pencarian dan penjumlahan menurut kode.',
      sentence: (d) =>
        `Kode ${textOf(d, 'kode')} ${quoted(d)} sudah dipakai di baris ${numberOf(d, 'row')}${textOf(d, 'name') === textOf(d, 'other') ? '' : ` untuk ${quoted(d, 'other')}`}.`,
    },
    'kode-salah-tingkat': {
      title: 'Kode tidak sesuai dengan tempat barisnya',
      why: 'Kode menentukan baris ini dijumlahkan di mana; bila tidak sesuai, rekap menurut kode berbeda dengan tabelnya.',
      sentence: (d) => {
        const parent = `${quoted(d, 'parent')} (baris ${numberOf(d, 'row')})`;
        switch (textOf(d, 'kind')) {
          case 'sama':
            return `${quoted(d)} memakai kode ${textOf(d, 'kode')}, kode milik induknya ${parent}; kode tingkatnya sendiri belum ada.`;
          case 'induk':
            return `Kode ${textOf(d, 'kode')} ${quoted(d)} tidak berada di bawah kode ${textOf(d, 'parentKode')} milik induknya ${parent}.`;
          default:
            return `Kode ${textOf(d, 'kode')} ${quoted(d)} menunjuk tingkat lain daripada tempatnya sebagai rincian ${parent}.`;
        }
      },
    },
    'kode-tidak-baku': {
      title: 'Kode tidak baku',
      why: 'Kode yang tidak menurut bentuk baku tidak ditemukan oleh rumus dan tidak terbaca oleh SIPD.',
      sentence: (d) =>
        `Kode “${textOf(d, 'text')}” ${quoted(d)} tidak menurut bentuk kode yang baku.`,
    },
    'kode-terlewat': {
      title: 'Baris mungkin terlewat',
      why: 'Jumlahnya lebih besar daripada rinciannya dan urutan kode rinciannya berlubang: mungkin ada baris yang terhapus.',
      sentence: (d) =>
        `Jumlah ${quoted(d)} lebih besar ${amount(numberOf(d, 'difference'))} daripada rinciannya, dan kode ${textOf(d, 'codes')} tidak ada di antaranya.`,
    },
    'kode-berupa-teks': {
      title: 'Kode berupa teks di antara angka',
      why: 'Kode yang sebagian teks dan sebagian angka tidak terurut dan tidak saling ditemukan oleh rumus.',
      sentence: (d) => {
        const what =
          textOf(d, 'mark') === 'ya'
            ? 'memperlihatkan tanda petik'
            : 'tersimpan sebagai teks di antara angka';
        const more =
          numberOf(d, 'count') > 1 ? `, seperti ${numberOf(d, 'count') - 1} sel lain` : '';
        return `Kode “${textOf(d, 'text')}” ${quoted(d)} ${what}${more}.`;
      },
      thresholds: {
        'satu-per-satu':
          'kode sebanyak ini dalam satu kolom disebut satu per satu; bila lebih, dalam satu temuan',
      },
    },
  };
}
