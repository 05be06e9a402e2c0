/**
 * The React parts that pane and page share: the panel, its state, theme and words. Knows the use
 * cases, and neither Office.js nor files.
 */
export { AnalysisContext } from './model/analysis-context';
export { Failed } from './parts/Failed';
export { useForcedColors, usePreferredAppearance } from './parts/appearance';
export { Guard } from './crash/Guard';
export { Frame } from './parts/Frame';
export { FurtherFiles } from './files/FurtherFiles';
export { PickFiles } from './files/PickFiles';
export {
  useFurtherFiles,
  type FurtherEntry,
  type FurtherFilesModel,
} from './model/use-further-files';
export { LazyPanel } from './LazyPanel';
export { LanguageChoice } from './parts/LanguageChoice';
export type { Sample } from './welcome/SampleButton';
export { Panel, type PanelProps } from './Panel';
export type { Marking } from './check/findings/FindingTools';
export { errorSentence } from './parts/error-sentence';
export { Reading } from './parts/Reading';
export { reportOf, type PanelState } from './model/state/state';
export { StartFailed } from './parts/StartFailed';
export type { Appearance } from './parts/theme';
export { useLanguage } from './model/use-language';
export { usePanel, type Made, type PanelModel } from './model/use-panel';
export { useWords } from './parts/words';
