/** Pages of the build that a person is sent to; pane and page stand in the folder of all of them. */
export const PAGES = {
  /** The page without Excel. */
  page: 'index.html',
  guide: 'panduan.html',
  rules: 'aturan/index.html',
  support: 'bantuan.html',
  privacy: 'privasi.html',
} as const;

/** What a rule looks at, why, with examples; in Indonesian. */
export function rulePage(rule: string): string {
  return `aturan/${rule}.html`;
}
