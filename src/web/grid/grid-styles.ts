import { makeStyles, tokens } from '@fluentui/react-components';

/** Pixels of the letters at 100 %. */
export const FONT_SIZE = 12;

/** Where the system chooses all colours, marks keep their shapes in the colour of its text. */
const FORCED = '@media (forced-colors: active)';

const RULE = `1px solid ${tokens.colorNeutralStroke2}`;

export const useGridStyles = makeStyles({
  scroller: {
    position: 'relative',
    flexGrow: 1,
    minHeight: 0,
    overflow: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    lineHeight: 17 / FONT_SIZE,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  headings: {
    position: 'sticky',
    top: 0,
    zIndex: 5,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    boxSizing: 'border-box',
  },
  columnHeading: {
    position: 'absolute',
    top: 0,
    height: '100%',
    boxSizing: 'border-box',
    borderRight: RULE,
    textAlign: 'center',
    color: tokens.colorNeutralForeground2,
  },
  corner: {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    height: '100%',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  row: { position: 'absolute', left: 0, display: 'flex', width: '100%' },
  // As high as its table, and not in the way of the pointer.
  pane: { position: 'absolute', left: 0, width: '100%', pointerEvents: 'none' },
  staying: {
    position: 'sticky',
    zIndex: 4,
    pointerEvents: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: `0 1px 0 ${tokens.colorNeutralStroke1}`,
  },
  labels: {
    position: 'sticky',
    zIndex: 2,
    flexShrink: 0,
    height: '100%',
    boxShadow: `1px 0 0 ${tokens.colorNeutralStroke1}`,
  },
  rowHeading: {
    position: 'sticky',
    left: 0,
    zIndex: 3,
    flexShrink: 0,
    height: '100%',
    boxSizing: 'border-box',
    paddingTop: '0.25em',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: RULE,
    textAlign: 'center',
    color: tokens.colorNeutralForeground2,
  },
  here: {
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorBrandBackground2,
  },
  cell: {
    position: 'absolute',
    top: 0,
    boxSizing: 'border-box',
    padding: '0.25em 0.5em',
    overflow: 'hidden',
    borderRight: RULE,
    borderBottom: RULE,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
    cursor: 'cell',
  },
  figure: { textAlign: 'right', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  broken: { textAlign: 'center' },
  bold: { fontWeight: tokens.fontWeightSemibold },
  merged: {
    display: 'flex',
    alignItems: 'center',
    zIndex: 1,
  },
  // A bold text over merged cells is a title or a heading; the snapshot knows no alignment.
  centred: { justifyContent: 'center', textAlign: 'center' },
  selected: {
    zIndex: 1,
    outline: `2px solid ${tokens.colorBrandStroke1}`,
    outlineOffset: '-2px',
  },
  // Each severity has a colour and, for those who do not see it, a mark of its own shape.
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    boxShadow: `inset 0 0 0 1px ${tokens.colorStatusDangerBorder1}`,
    '::before': {
      content: '""',
      position: 'absolute',
      left: 0,
      top: 0,
      borderTop: `10px solid ${tokens.colorPaletteRedForeground1}`,
      borderRight: '10px solid transparent',
      forcedColorAdjust: 'none',
      [FORCED]: { borderTopColor: 'CanvasText' },
    },
  },
  warning: {
    backgroundColor: tokens.colorPaletteYellowBackground1,
    boxShadow: `inset 0 0 0 1px ${tokens.colorStatusWarningBorder1}`,
    '::before': {
      content: '""',
      position: 'absolute',
      left: 0,
      top: 0,
      width: '4px',
      height: '100%',
      backgroundColor: tokens.colorPaletteDarkOrangeForeground1,
      forcedColorAdjust: 'none',
      [FORCED]: { backgroundColor: 'CanvasText' },
    },
  },
  info: {
    backgroundColor: tokens.colorPaletteBlueBackground2,
    '::before': {
      content: '""',
      position: 'absolute',
      left: '2px',
      top: '2px',
      width: '7px',
      height: '7px',
      borderRadius: '50%',
      backgroundColor: tokens.colorPaletteBlueForeground2,
      forcedColorAdjust: 'none',
      [FORCED]: { backgroundColor: 'CanvasText' },
    },
  },
});
