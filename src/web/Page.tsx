import { useMemo } from 'react';
import { analysisApart } from '../analysis';
import { AnalysisContext, Frame, useLanguage, usePreferredAppearance } from '../ui';
import { Workbench } from './Workbench';

/** The page for people without Excel. */
export function Page() {
  const analysis = useMemo(() => analysisApart(), []);
  return (
    <Frame {...useLanguage()} appearance={usePreferredAppearance()}>
      <AnalysisContext value={analysis}>
        <Workbench />
      </AnalysisContext>
    </Frame>
  );
}
