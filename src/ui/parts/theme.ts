import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';

/** How bright the screen is around us; `contrast` where the system replaces all colours by few. */
export type Appearance = 'light' | 'dark' | 'contrast';

/** The green of the product's icon, from dark to light; step 80 bears white text at 5.4:1. */
const GREEN: BrandVariants = {
  10: '#02120f',
  20: '#05231d',
  30: '#07352c',
  40: '#08443a',
  50: '#095246',
  60: '#0a5e50',
  70: '#0b6a58',
  80: '#0f7864',
  90: '#2b8974',
  100: '#479a86',
  110: '#63ab98',
  120: '#80bcab',
  130: '#9ecdbf',
  140: '#bcddd3',
  150: '#d9ece6',
  160: '#f1f9f6',
};

const dark: Theme = {
  ...createDarkTheme(GREEN),
  // Fluent's own choice is too dark for letters on a dark ground, and under the pointer it is lighter.
  colorBrandForeground1: GREEN[120],
  colorBrandForeground2: GREEN[130],
  colorBrandForegroundLink: GREEN[120],
  colorBrandForegroundLinkHover: GREEN[130],
  colorBrandForegroundLinkPressed: GREEN[110],
  colorNeutralForeground2BrandHover: GREEN[120],
  colorNeutralForeground2BrandPressed: GREEN[120],
  colorNeutralForeground2BrandSelected: GREEN[120],
  colorNeutralForeground2LinkHover: GREEN[130],
};

const THEMES: Readonly<Record<Appearance, Theme>> = {
  light: withArial(createLightTheme(GREEN)),
  dark: withArial(dark),
  // The system puts its own colours in the place of these.
  contrast: withArial(createLightTheme(GREEN)),
};

export function themeOf(appearance: Appearance): Theme {
  return THEMES[appearance];
}

/** Arial before the browser's own choice: Linux has neither Segoe UI nor Helvetica by name. */
function withArial(theme: Theme): Theme {
  const fontFamilyBase = theme.fontFamilyBase.replace('sans-serif', 'Arial, sans-serif');
  return { ...theme, fontFamilyBase };
}
