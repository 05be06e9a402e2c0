import { useState } from 'react';
import { rememberLanguage, rememberedLanguage } from '../locales';
import { Frame } from '../ui';
import { Workbench } from './Workbench';

/** The page for people without Excel. */
export function Page() {
  const [language, setLanguage] = useState(rememberedLanguage);
  return (
    <Frame language={language}>
      <Workbench
        onLanguage={(chosen) => {
          rememberLanguage(chosen);
          setLanguage(chosen);
        }}
      />
    </Frame>
  );
}
