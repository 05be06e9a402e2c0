/**
 * The LKIP tables, one a file: recognised tables → `TableSpec`. Headings and notes are Indonesian
 * whatever the reader's language, because the report they go into is. Writes nothing.
 */
export type * from './laporan/check-summary';
export { TABLES } from './registry';
export { inputFor } from './time-of-figures';
export type { TableInput, TableMaker } from './types';
export { readSettings, type SettingsRead } from './settings/read';
export type * from './settings/types';
export { directionIn, indicatorKey, USUAL_SETTINGS } from './settings/usual';
export { asValues } from './sheet/as-values';
export { withFont } from './sheet/with-font';
export { tableForDocument, type TableForDocument } from './word/table-html';
export { reportSettings } from './laporan/report-table';
export { tablePreview, type PreviewCell, type TablePreview } from './preview/table-preview';
export { absorptionOf, type Absorption, type AbsorptionBar } from './glance/absorption';
export { capaianBarsOf, type CapaianBar, type CapaianBars } from './glance/capaian-bars';
