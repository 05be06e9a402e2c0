/**
 * The React parts that pane and page share: the panel, its state, theme and words. Knows the use
 * cases, and neither Office.js nor files.
 */
export { Failed } from './Failed';
export { Frame } from './Frame';
export { FurtherFiles } from './FurtherFiles';
export { useFurtherFiles, type FurtherEntry, type FurtherFilesModel } from './use-further-files';
export { Panel, type PanelProps } from './Panel';
export { Reading } from './Reading';
export { reportOf, type PanelState } from './state';
export { StartFailed } from './StartFailed';
export { usePanel, type Made, type PanelModel } from './use-panel';
export { useWords } from './words';
