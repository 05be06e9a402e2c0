import { useMemo, useState } from 'react';
import { analysisApart } from '../analysis';
import { rememberLanguage, rememberedLanguage } from '../locales';
import { AnalysisContext, Frame, usePreferredAppearance } from '../ui';
import { Workbench } from './Workbench';

/** The page for people without Excel. */
export function Page() {
  const [language, setLanguage] = useState(rememberedLanguage);
  const analysis = useMemo(() => analysisApart(), []);
  return (
    <Frame language={language} appearance={usePreferredAppearance()}>
      <AnalysisContext value={analysis}>
        <Workbench
          onLanguage={(chosen) => {
            rememberLanguage(chosen);
            setLanguage(chosen);
          }}
        />
      </AnalysisContext>
    </Frame>
  );
}
