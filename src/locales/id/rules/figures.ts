import { numberOf, quoted, textOf } from '../../fill';
import type { Figures, RuleWords } from '../../types';

export function figuresId({ amount }: Figures): Readonly<Record<string, RuleWords>> {
  return {
    'galat-excel': {
      title: 'Galat Excel',
      why: 'Sel berisi galat, bukan angka, sehingga semua rumus yang memakainya ikut galat.',
      sentence: (d) => {
        const count = numberOf(d, 'followers');
        const zero = textOf(d, 'error') === '#DIV/0!' ? ': pembaginya nol atau kosong' : '';
        const spoiled = count > 0 ? `; ${count} angka lain galat karenanya` : '';
        return `Sel ${quoted(d)} berisi galat ${textOf(d, 'error')}${zero}${spoiled}.`;
      },
    },
    'angka-rusak': {
      title: 'Angka tidak terbaca',
      why: 'Angka yang pemisahnya salah tempat dapat dibaca dengan lebih dari satu cara, sehingga tidak ikut dihitung.',
      sentence: (d) =>
        `“${textOf(d, 'text')}” pada ${quoted(d)} tidak dapat dibaca sebagai satu angka; periksa titik dan komanya.`,
    },
    'angka-berupa-teks': {
      title: 'Angka tersimpan sebagai teks',
      why: 'SUM dan AVERAGE melewati teks tanpa memberi tahu, sehingga jumlahnya kurang.',
      sentence: (d) => {
        const count = amount(numberOf(d, 'count'));
        switch (textOf(d, 'kind')) {
          case 'kolom':
            return `Semua angka pada kolom ${textOf(d, 'columns')} (${count} sel) tersimpan sebagai teks; Excel tidak dapat menjumlahkannya.`;
          case 'nol':
            return `Nol pada kolom ${textOf(d, 'columns')} (${count} sel) tersimpan sebagai teks di antara angka.`;
          case 'kurung':
            return `Pengurangan dalam kurung pada kolom ${textOf(d, 'columns')} (${count} sel) tersimpan sebagai teks; SUM melewatinya.`;
          case 'sebagian':
            return `Pada kolom ${quoted(d, 'column')} ada ${count} angka berupa teks di antara ${amount(numberOf(d, 'numbers'))} angka; SUM melewatinya.`;
          default:
            return `${textOf(d, 'column')} ${quoted(d)} tersimpan sebagai teks; SUM melewati ${amount(numberOf(d, 'value'))}.`;
        }
      },
    },
    'pemisah-desimal-campur': {
      title: 'Tanda desimal bercampur',
      why: 'Titik dan koma yang dipakai bergantian membuat angka yang sama terbaca berbeda, oleh orang maupun oleh Excel.',
      sentence: (d) => {
        const count = numberOf(d, 'count');
        const unread = numberOf(d, 'unread');
        const rest =
          unread > 0
            ? `; ${unread} angka lain dapat dibaca dengan dua cara sehingga tidak dihitung`
            : '';
        return count > 1
          ? `Kolom ${quoted(d, 'column')} memakai titik dan koma sebagai tanda desimal bergantian, seperti “${textOf(d, 'text')}” (${count} sel)${rest}.`
          : `“${textOf(d, 'text')}” pada ${quoted(d)} memakai titik dan koma berlawanan dengan ${amount(numberOf(d, 'others'))} angka lain pada kolomnya${rest}.`;
      },
    },
    'nilai-kosong': {
      title: 'Angka belum diisi',
      why: 'Baris lain yang sejenis berisi angka; sel kosong terbaca sebagai nol atau sebagai lupa.',
      sentence: (d) =>
        numberOf(d, 'count') > 1
          ? `${textOf(d, 'columns')} kosong pada ${amount(numberOf(d, 'count'))} baris, sedangkan baris lain yang sejenis terisi.`
          : `${textOf(d, 'columns')} ${quoted(d)} kosong${'expected' in d ? `; menurut angka lain seharusnya ${amount(numberOf(d, 'expected'))}` : ', sedangkan baris lain yang sejenis terisi'}.`,
    },
    'nilai-negatif': {
      title: 'Jumlah uang di bawah nol',
      why: 'Pagu, realisasi, dan harga tidak mungkin negatif; hanya sisa, selisih, dan koreksi yang boleh.',
      sentence: (d) =>
        `${textOf(d, 'column')} ${quoted(d)} bernilai ${amount(numberOf(d, 'amount'))}, di bawah nol.`,
    },
  };
}
