import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';

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

/** Arial before the browser's own choice: Linux has neither Segoe UI nor Helvetica by name. */
const withArial = (theme: Theme): Theme => ({
  ...theme,
  fontFamilyBase: theme.fontFamilyBase.replace('sans-serif', 'Arial, sans-serif'),
});

export const theme = withArial(createLightTheme(GREEN));

export const darkTheme = withArial({
  ...createDarkTheme(GREEN),
  // As text on dark grey the product's green must be lighter than on white.
  colorBrandForeground1: GREEN[110],
  colorBrandForeground2: GREEN[120],
});
