import type { ReportSettings, Signatory } from '../../../app';

/** One class of a scale as it is being typed. */
export interface ClassDraft {
  readonly name: string;
  readonly from: string;
  readonly inclusive: boolean;
  readonly fill: string;
}

/** The form as it is being filled: texts as typed, everything else as it will be. */
export interface Draft extends Omit<
  ReportSettings,
  'agency' | 'year' | 'font' | 'numbering' | 'signatory' | 'scale'
> {
  readonly agency: string;
  readonly year: string;
  readonly font: string;
  readonly numbered: boolean;
  readonly chapter: string;
  readonly first: string;
  readonly signatory: Signatory;
  /** Id of a built-in scale, '' for that of the workbook, `OWN` for the classes below. */
  readonly scale: string;
  readonly classes: readonly ClassDraft[];
}

export const OWN = 'sendiri';
const NOBODY: Signatory = { place: '', date: '', position: '', name: '', rank: '', nip: '' };
export const EMPTY_CLASS: ClassDraft = { name: '', from: '', inclusive: true, fill: 'D9EAD3' };

export function draftOf(settings: ReportSettings): Draft {
  const { scale, numbering } = settings;
  const own = scale !== null && typeof scale !== 'string' ? scale : null;
  return {
    ...settings,
    agency: settings.agency ?? '',
    year: settings.year === null ? '' : String(settings.year),
    font: settings.font ?? '',
    numbered: numbering !== null,
    chapter: numbering?.chapter ?? '3',
    first: String(numbering?.first ?? 1),
    signatory: settings.signatory ?? NOBODY,
    scale: own ? OWN : typeof scale === 'string' ? scale : '',
    classes: own
      ? own.classes.map(({ from, ...one }) => ({
          ...one,
          from: Number.isFinite(from) ? String(from).replace('.', ',') : '',
        }))
      : [EMPTY_CLASS, EMPTY_CLASS],
  };
}

/** The form as a file of settings would say it; what is typed wrongly is refused by whoever reads that. */
export function rawSettings(draft: Draft): Record<keyof ReportSettings, unknown> {
  const { numbered, chapter, first, classes, ...rest } = draft;
  const text = (value: string): string | null => (value.trim() === '' ? null : value.trim());
  const isSigned = Object.values<string>({ ...draft.signatory }).some((part) => part.trim() !== '');
  return {
    ...rest,
    agency: text(draft.agency),
    year: text(draft.year) === null ? null : numberIn(draft.year),
    font: text(draft.font),
    numbering: numbered ? { chapter: chapter.trim(), first: numberIn(first) } : null,
    signatory: isSigned ? draft.signatory : null,
    scale: draft.scale === OWN ? { id: OWN, classes: rawClasses(classes) } : text(draft.scale),
  };
}

/** The lowest class has no limit, whatever is typed there. */
function rawClasses(classes: readonly ClassDraft[]): object[] {
  return classes.map(({ from, ...one }, place) => ({
    ...one,
    name: one.name.trim(),
    from: place === classes.length - 1 ? null : numberIn(from),
  }));
}

/** NaN where no number is typed; decimals with comma or point. */
function numberIn(text: string): number {
  const typed = text.trim();
  return typed === '' ? Number.NaN : Number(typed.replace(',', '.'));
}
