/** @jest-environment jsdom */
import { cellAt, type SheetSnapshot } from '../../src/workbook';
import { sheetFromHtml } from '../../src/web/paste/html-table';
import { pastedFile } from '../../src/web/paste/pasted-file';
import { shownFigure } from '../../src/web/paste/shown-figure';
import { sheetFromText } from '../../src/web/paste/text-table';

const values = (sheet: SheetSnapshot | null) =>
  sheet?.rows.map((cells) => Array.from(cells ?? [], (cell) => cell?.value));

/** As Excel 365 writes it: classes for formats, figures set to the right, no values beside the text. */
const EXCEL = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">
<head><meta name=Generator content="Microsoft Excel 15"><style><!--table
	{mso-displayed-decimal-separator:"\\,";}
td {padding-top:1px; font-weight:400; mso-number-format:General;}
.xl65 {font-weight:700; text-align:center;}
.xl66 {mso-number-format:"\\#\\,\\#\\#0";}
.xl67 {mso-number-format:"0\\.00";}
.xl68 {mso-number-format:"\\@";}
.xl69 {padding-left:12px; mso-char-indent-count:1;}
--></style></head><body><table border=0 cellpadding=0>
<!--StartFragment-->
 <col width=64 style='width:48pt'><col width=64 style='display:none'><col width=64>
 <tr height=20><td colspan=3 class=xl65 width=192>REALISASI
  ANGGARAN</td></tr>
 <tr height=20><td rowspan=2 class=xl65>Kode</td><td colspan=2 class=xl65>Tahun 2025</td></tr>
 <tr height=20><td class=xl65>Pagu</td><td class=xl65>%</td></tr>
 <tr height=20 style='display:none'><td class=xl68 align=right>06</td><td class=xl66 align=right>1.250.000</td><td class=xl67 align=right>93,42</td></tr>
 <tr height=20><td class=xl69>Sub<br>Kegiatan</td><td></td><td align=right>2025</td></tr>
 <tr height=20><td colspan=2 style='mso-ignore:colspan'>Catatan yang panjang</td><td>&nbsp;</td></tr>
<!--EndFragment-->
</table></body></html>`;

describe('cells copied from Excel', () => {
  const sheet = sheetFromHtml(EXCEL, 'Tempelan')!;

  it('have their figures, read by the format and not by the language', () => {
    expect(cellAt(sheet, 3, 1)).toEqual({ value: 1_250_000, numberFormat: '#,##0' });
    expect(cellAt(sheet, 3, 2)).toEqual({ value: 93.42, numberFormat: '0.00' });
    expect(cellAt(sheet, 4, 2)).toEqual({ value: 2025 });
  });

  it('keep a figure that is a text, such as a code with its zero', () => {
    expect(cellAt(sheet, 3, 0)).toEqual({ value: '06' });
  });

  it('have merged ranges, but not where a text only flows over its neighbour', () => {
    expect(sheet.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 2 },
      { top: 1, left: 0, bottom: 2, right: 0 },
      { top: 1, left: 1, bottom: 1, right: 2 },
    ]);
    expect(cellAt(sheet, 2, 1)?.value).toBe('Pagu');
  });

  it('have bold and indented texts, line breaks, and hidden rows and columns', () => {
    expect(cellAt(sheet, 0, 0)).toEqual({ value: 'REALISASI ANGGARAN', bold: true });
    expect(cellAt(sheet, 4, 0)).toEqual({ value: 'Sub\nKegiatan', indent: 1 });
    expect([...sheet.hiddenRows]).toEqual([3]);
    expect([...sheet.hiddenColumns]).toEqual([1]);
  });

  it('have nothing in empty cells', () => {
    expect(cellAt(sheet, 4, 1)).toBeUndefined();
    expect(cellAt(sheet, 5, 2)).toBeUndefined();
  });
});

describe('cells copied from other programs', () => {
  it('of WPS have the value that stands beside the text', () => {
    const html = `<style>.et3{mso-number-format:"\\#\\,\\#\\#0_ ";}</style><table><tr>
      <td x:str>Belanja</td><td class="et3" align="right" x:num="1250000.49">1.250.000 </td><td align="right" x:num>12</td></tr></table>`;
    expect(values(sheetFromHtml(html, 'T'))).toEqual([['Belanja', 1_250_000.49, 12]]);
  });

  it('of LibreOffice too', () => {
    const html = `<table cellspacing="0"><colgroup width="85"></colgroup><tr>
      <td align="left"><b>Uraian</b></td>
      <td align="right" sdval="1250000.5" sdnum="1057;0;#.##0,00">1.250.000,50</td></tr></table>`;
    const sheet = sheetFromHtml(html, 'T')!;
    expect(cellAt(sheet, 0, 0)).toEqual({ value: 'Uraian', bold: true });
    expect(cellAt(sheet, 0, 1)).toEqual({ value: 1_250_000.5, numberFormat: '#,##0.00' });
  });

  it('of Google Sheets too', () => {
    const html = `<google-sheets-html-origin><style>td {border: 1px solid #cccccc;}</style><table><colgroup><col width="100"></colgroup><tbody><tr>
      <td style="font-weight:bold;" data-sheets-value="{&quot;1&quot;:2,&quot;2&quot;:&quot;06&quot;}">06</td>
      <td data-sheets-value="{&quot;1&quot;:3,&quot;3&quot;:1250000.75}" data-sheets-numberformat="{&quot;1&quot;:2,&quot;2&quot;:&quot;#,##0&quot;}">1.250.001</td>
      <td data-sheets-value="{&quot;1&quot;:4,&quot;4&quot;:1}">TRUE</td></tr></tbody></table></google-sheets-html-origin>`;
    const sheet = sheetFromHtml(html, 'T')!;
    expect(cellAt(sheet, 0, 0)).toEqual({ value: '06', bold: true });
    expect(cellAt(sheet, 0, 1)).toEqual({ value: 1_250_000.75, numberFormat: '#,##0' });
    expect(cellAt(sheet, 0, 2)?.value).toBe(true);
  });

  it('without any of that stay as they are shown', () => {
    const html = '<table><tr><th>Pagu</th><td>1.250.000</td></tr></table>';
    expect(values(sheetFromHtml(html, 'T'))).toEqual([['Pagu', '1.250.000']]);
  });

  it('run no script and load nothing', () => {
    const spy = jest.fn();
    Object.assign(window, { spy });
    const html =
      '<table><tr><td>Aman<script>window.spy()</script><img src="x" onerror="window.spy()"></td></tr></table>';
    expect(values(sheetFromHtml(html, 'T'))).toEqual([['Aman']]);
    expect(document.querySelector('img')).toBeNull();
    expect(spy).not.toHaveBeenCalled();
  });

  it('are nothing where the page has no table, or an empty one', () => {
    expect(sheetFromHtml('<p>Surat</p>', 'T')).toBeNull();
    expect(sheetFromHtml('<table><tr><td>&nbsp;</td></tr></table>', 'T')).toBeNull();
  });
});

describe('the number that a figure shows', () => {
  // text, format, number; null where nothing is sure
  it.each<[string, string, number | null]>([
    ['1.250.000', '#,##0', 1_250_000],
    ['1,250,000.50', '#,##0.00', 1_250_000.5],
    ['1.250.000,50', '#,##0.00', 1_250_000.5],
    ['(1.250)', '#,##0;(#,##0)', -1250],
    ['-1.250', '#,##0', -1250],
    ['Rp1.250', '"Rp"#,##0', 1250],
    ['93,42%', '0.00%', 0.9342],
    ['33,3333', 'General', 33.3333],
    ['1.250.000', 'General', null],
    ['12/05/2025', 'dd/mm/yyyy', null],
    ['1.250', '0.00', null],
    ['-', '_-* #,##0_-;-* #,##0_-;_-* "-"_-', null],
    ['########', '#,##0', null],
  ])('of %p in %p is %p', (text, format, number) => {
    const read = shownFigure(text, format);
    if (number === null) expect(read).toBeNull();
    else expect(read).toBeCloseTo(number, 10);
  });
});

describe('copied text', () => {
  it('has columns between tabs, and line breaks within quotes', () => {
    const text = 'Kode\tUraian\tPagu\r\n06\t"Dua\nbaris ""kutip"""\t1.250.000\r\n\t\t5"\r\n';
    expect(values(sheetFromText(text, 'T'))).toEqual([
      ['Kode', 'Uraian', 'Pagu'],
      ['06', 'Dua\nbaris "kutip"', '1.250.000'],
      [undefined, undefined, '5"'],
    ]);
  });

  it('without tabs is no table', () => {
    expect(sheetFromText('Yth. Kepala Dinas', 'T')).toBeNull();
  });
});

describe('the workbook that copied cells make', () => {
  const names = { file: 'Tempelan.xlsx', sheet: 'Tempelan' };

  it('is a file with a name', async () => {
    const pasted = await pastedFile({ html: EXCEL, text: '' }, names);
    if (pasted.kind !== 'file') throw new Error(pasted.kind);
    expect(pasted.file.name).toBe('Tempelan.xlsx');
    expect(pasted.file.size).toBeGreaterThan(1000);
  });

  it('is none where nothing that makes a table was copied', async () => {
    expect(await pastedFile({ html: '', text: 'Surat' }, names)).toEqual({ kind: 'nothing' });
  });
});
