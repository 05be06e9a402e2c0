import { lazy, Suspense } from 'react';
import type { ReportFormProps } from './ReportForm';

/** The form and what it computes from the workbook load only when it is opened. */
const ReportForm = lazy(() => import('./ReportForm'));

/** What the agency chooses for its tables. */
export function ReportSettings(props: ReportFormProps) {
  return (
    <Suspense fallback={null}>
      <ReportForm {...props} />
    </Suspense>
  );
}
