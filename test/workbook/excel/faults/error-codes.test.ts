/** @jest-environment jsdom */
import { messagesFor } from '../../../../src/locales';
import type { WorkbookError } from '../../../../src/workbook';
import { excelWorkbook } from '../../../../src/workbook/excel';
import { openDesktopExcel } from '../../../excel-host/desktop';
import { rejection } from '../fixtures';

/** Codes that no request of the add-in can meet, or that tell the user nothing, with the reason. */
const WITHOUT_SENTENCE: Readonly<Record<string, string>> = {
  EmptyChartSeries: 'is about reading the points of a chart',
  FormulaLengthExceedsLimit: 'the formulas written are far shorter',
  GeneralException: 'says of itself that it does not know',
  InvalidArgument: 'a mistake of the add-in, not of the user',
  InvalidBinding: 'no bindings are made',
  InvalidOperation: 'a mistake of the add-in, not of the user',
  InvalidSelection: 'the selection is never asked for as a whole',
  ItemAlreadyExists: 'names are looked up before they are given',
  OpenWorkbookLinksBlocked: 'no other workbook is opened by Excel',
  RefreshWorkbookLinksBlocked: 'no links are refreshed',
  UnsupportedFeature: 'does not say what is not supported',
  UnsupportedOperation: 'does not say what is not supported',
  UnsupportedSheet: 'only cells of worksheets are asked for',
};

it("has a sentence for each of the library's own codes, in both languages", async () => {
  const host = await openDesktopExcel();
  const codes = Object.values<string>(Excel.ErrorCodes);
  expect(codes.length).toBeGreaterThan(25);
  const silent: string[] = [];
  for (const refusedAs of codes) {
    host.fail({ refusedAs });
    const { code } = (await rejection(excelWorkbook({ pauses: [] }).read())) as WorkbookError;
    if (code === 'unexpected') silent.push(refusedAs);
    for (const language of ['id', 'en'] as const) {
      expect([refusedAs, messagesFor(language).errors[code]]).toEqual([
        refusedAs,
        expect.stringMatching(/\S/),
      ]);
    }
  }
  expect(silent.sort()).toEqual(Object.keys(WITHOUT_SENTENCE));
});
