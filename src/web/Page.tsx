import { useMemo, useState } from 'react';
import { analysisApart } from '../analysis';
import { rememberLanguage, rememberedLanguage } from '../locales';
import { AnalysisContext, Frame } from '../ui';
import { useDark } from './use-dark';
import { Workbench } from './Workbench';

/** The page for people without Excel. */
export function Page() {
  const [language, setLanguage] = useState(rememberedLanguage);
  const analysis = useMemo(() => analysisApart(), []);
  return (
    <Frame language={language} dark={useDark()}>
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
