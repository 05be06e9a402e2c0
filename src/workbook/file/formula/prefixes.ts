import { mapOutsideStrings } from '../../formula/outside-strings';

// `_xlfn.` marks functions newer than Excel 2007, `_xlws.` newer ones of worksheets, `_xlpm.` the
// parameters of LET and LAMBDA, `_xludf.` functions that the writing program did not know.
const PREFIX = /\b_xl(?:fn|ws|pm|udf)\./gi;

/** A formula as people see it, without the prefixes that files keep before newer functions. */
export function withoutPrefixes(formula: string): string {
  return formula.includes('_xl')
    ? mapOutsideStrings(formula, (piece) => piece.replace(PREFIX, ''))
    : formula;
}

/** Functions that a file names with `_xlfn.`: those added after Excel 2007 ([MS-XLSX] 2.2.2). */
const NEWER = new Set(
  `ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE
  BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE
  CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT
  CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP
  ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FILTERXML
  FLOOR.MATH FLOOR.PRECISE FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE
  GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA
  ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT
  MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION
  PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST
  QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET
  SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE
  TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S
  VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`.split(/\s+/),
);

/** Two more of them carry a second prefix. */
const NEWER_OF_WORKSHEETS = new Set(['FILTER', 'SORT']);

const CALL = /[\w.]+(?=\()/g;

/** A formula as a file keeps it: with the prefixes before newer functions. */
export function withPrefixes(formula: string): string {
  return mapOutsideStrings(formula, (piece) => piece.replace(CALL, prefixed));
}

function prefixed(name: string): string {
  const upper = name.toUpperCase();
  if (NEWER_OF_WORKSHEETS.has(upper)) return `_xlfn._xlws.${upper}`;
  return NEWER.has(upper) ? `_xlfn.${upper}` : name;
}
