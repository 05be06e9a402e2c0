import { lazy, Suspense } from 'react';
import type { PanelProps } from './Panel';
import { Reading } from './parts/Reading';
import { stepText } from './parts/step-text';
import { useWords } from './parts/words';

const load = () => import('./Panel');

const Panel = lazy(async () => ({ default: (await load()).Panel }));

/** The panel, loaded while the workbook is read already: the first screen stands before it. */
export function LazyPanel(props: PanelProps) {
  const { messages } = useWords();
  return (
    <Suspense fallback={<Reading label={stepText(null, messages)} />}>
      <Panel {...props} />
    </Suspense>
  );
}
