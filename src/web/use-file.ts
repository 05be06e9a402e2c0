import { useCallback, useEffect, useRef, useState } from 'react';
import { openFileApart, type OpenedFile } from '../analysis';
import { markKept } from './kept';

/** Address of the sample beside the page. */
const SAMPLE = 'contoh.xlsx';

/** The workbook on the page. */
export type OpenFile =
  | {
      readonly phase: 'opening';
      readonly name: string;
      /** What the user chose; null for the sample. */
      readonly source: File | null;
    }
  | {
      readonly phase: 'open';
      /** Another one for every opening, of the same file too. */
      readonly id: number;
      readonly name: string;
      readonly sample: boolean;
      /** What the user chose; null for the sample. */
      readonly source: File | null;
      readonly workbook: OpenedFile;
    }
  /** `error` is null where the sample itself could not be loaded. */
  | { readonly phase: 'failed'; readonly name: string; readonly error: unknown };

const OPENING_SAMPLE: OpenFile = { phase: 'opening', name: SAMPLE, source: null };

/** What follows an opening that was not let go. */
export interface Then {
  readonly onOpen?: () => void;
  /** It cannot be read, and what stood before stands again. */
  readonly onRefused?: (error: unknown) => void;
}

export interface FileModel {
  readonly file: OpenFile;
  /** What cannot be read takes the place of the sample, never that of a workbook of the user's own. */
  readonly open: (file: File, then?: Then) => void;
  readonly openSample: (onOpen?: () => void) => void;
  /** Lets go of an opening: what was open before stays. */
  readonly dropOpening: () => void;
  /** The workbook that stands, while another is being opened too; null where there is none. */
  readonly standing: () => OpenedFile | null;
}

/** Keeps the opened workbook; begins with the sample. */
export function useFile(): FileModel {
  const [file, setFile] = useState<OpenFile>(OPENING_SAMPLE);
  const opening = useRef(new AbortController());
  /** The workbook that stands until another is open. */
  const standing = useRef<OpenFile | null>(null);

  /** Shows what an opening ends in, unless another was begun meanwhile. */
  const begin = useCallback(
    (
      name: string,
      source: File | null,
      reading: Promise<ArrayBuffer | null>,
      { onOpen, onRefused }: Then = {},
    ) => {
      opening.current.abort();
      const { signal } = (opening.current = new AbortController());
      void load(name, source, reading, signal).then((settled) => {
        if (signal.aborted) {
          letGo(settled);
          return;
        }
        const before = standing.current;
        if (settled.phase === 'failed' && before?.phase === 'open' && !before.sample) {
          setFile(before);
          onRefused?.(settled.error);
          return;
        }
        if (before) letGo(before);
        standing.current = settled;
        setFile(settled);
        if (settled.phase === 'open') onOpen?.();
      });
    },
    [],
  );

  const open = useCallback(
    (chosen: File, then?: Then) => {
      setFile({ phase: 'opening', name: chosen.name, source: chosen });
      begin(chosen.name, chosen, chosen.arrayBuffer(), then);
    },
    [begin],
  );
  const openSample = useCallback(
    (onOpen?: () => void) => {
      setFile(OPENING_SAMPLE);
      begin(SAMPLE, null, fetchSample(), onOpen && { onOpen });
    },
    [begin],
  );
  const dropOpening = useCallback(() => {
    opening.current.abort();
    if (standing.current) setFile(standing.current);
    else openSample();
  }, [openSample]);

  useEffect(() => {
    begin(SAMPLE, null, fetchSample());
  }, [begin]);
  const standingWorkbook = useCallback(
    () => (standing.current?.phase === 'open' ? standing.current.workbook : null),
    [],
  );
  return { file, open, openSample, dropOpening, standing: standingWorkbook };
}

/** Ends the worker of a workbook that is shown no longer. */
function letGo(file: OpenFile): void {
  if (file.phase === 'open') file.workbook.close();
}

let opened = 0;

/** Opens a workbook; never rejects, for a failure is something to show. */
async function load(
  name: string,
  source: File | null,
  reading: Promise<ArrayBuffer | null>,
  signal: AbortSignal,
): Promise<OpenFile> {
  try {
    const bytes = await reading;
    if (!bytes) return { phase: 'failed', name, error: null };
    const workbook = await openFileApart(new Uint8Array(bytes), name, signal);
    markKept(workbook);
    return { phase: 'open', id: ++opened, name, sample: source === null, source, workbook };
  } catch (error) {
    return { phase: 'failed', name, error };
  }
}

/** The sample's bytes, or null where it cannot be had. */
async function fetchSample(): Promise<ArrayBuffer | null> {
  const answer = await fetch(SAMPLE).catch(() => null);
  return answer?.ok === true ? answer.arrayBuffer() : null;
}
