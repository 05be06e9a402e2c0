import { useState } from 'react';
import { openFindings, type CheckReport } from '../../app';
import { fill, type Messages } from '../../locales';
import { errorSentence, reportOf, useWords, type Marking, type PanelModel } from '../../ui';
import type { ExcelWorkbook, MarkOutcome } from '../../workbook/excel';

/** Marks the cells that have open findings on the sheets of the workbook, and takes marks away. */
export function useMarking(
  workbook: Pick<ExcelWorkbook, 'mark' | 'unmark'>,
  { state }: Pick<PanelModel, 'state'>,
): Marking {
  const { messages } = useWords();
  const [busy, setBusy] = useState(false);
  const [notice, setNotice] = useState<string | null>(null);
  const run = (work: Promise<MarkOutcome>): void => {
    setBusy(true);
    work
      .then(
        (outcome) => outcomeText(outcome, messages),
        (error: unknown) => errorSentence(messages, error),
      )
      .then(setNotice)
      .finally(() => {
        setBusy(false);
      })
      .catch(() => undefined);
  };
  return {
    busy,
    notice,
    onMark: () => {
      const report = reportOf(state);
      if (report) run(workbook.mark(cellsOf(report)));
    },
    onUnmark: () => {
      run(workbook.unmark());
    },
  };
}

function cellsOf({ findings }: CheckReport) {
  return openFindings(findings).flatMap(({ cell, also = [], severity }) =>
    [cell, ...also].map((one) => ({ cell: one, severity })),
  );
}

function outcomeText({ marked, skipped }: MarkOutcome, { ui }: Messages): string {
  const { check } = ui;
  const done = marked > 0 ? fill(check.marked, { n: marked }) : check.unmarked;
  const left = skipped.filter(({ reason }) => reason !== 'generated');
  if (left.length === 0) return done;
  const sheets = left.map(({ sheet }) => sheet).join(', ');
  return `${done} ${fill(check.markSkipped, { sheets })}`;
}
