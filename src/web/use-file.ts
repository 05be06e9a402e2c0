import { useCallback, useEffect, useRef, useState } from 'react';
import type { WorkbookSnapshot } from '../app';
import type { FileWorkbook } from '../workbook/file';

/** Address of the sample beside the page. */
const SAMPLE = 'contoh.xlsx';

/** The workbook on the page. */
export type OpenFile =
  | { readonly phase: 'opening'; readonly name: string }
  | {
      readonly phase: 'open';
      /** Another one for every opening, of the same file too. */
      readonly id: number;
      readonly name: string;
      readonly sample: boolean;
      /** What the user chose; null for the sample. */
      readonly source: File | null;
      readonly workbook: FileWorkbook;
    }
  /** `error` is null where the sample itself could not be loaded. */
  | { readonly phase: 'failed'; readonly name: string; readonly error: unknown };

export interface FileModel {
  readonly file: OpenFile;
  readonly open: (file: File) => void;
  readonly openSample: () => void;
}

/** Keeps the opened workbook; begins with the sample. The reader of files loads only here. */
export function useFile(): FileModel {
  const [file, setFile] = useState<OpenFile>({ phase: 'opening', name: SAMPLE });
  const turn = useRef(0);

  /** Shows what an opening ends in, unless another was begun meanwhile. */
  const settle = useCallback((opening: Promise<OpenFile>) => {
    const mine = ++turn.current;
    void opening.then((settled) => {
      if (mine === turn.current) setFile(settled);
    });
  }, []);

  const open = useCallback(
    (chosen: File) => {
      setFile({ phase: 'opening', name: chosen.name });
      settle(load(chosen.name, chosen, chosen.arrayBuffer()));
    },
    [settle],
  );
  const openSample = useCallback(() => {
    setFile({ phase: 'opening', name: SAMPLE });
    settle(load(SAMPLE, null, fetchSample()));
  }, [settle]);

  useEffect(() => {
    settle(load(SAMPLE, null, fetchSample()));
  }, [settle]);
  return { file, open, openSample };
}

let opened = 0;

/** Opens a workbook; never rejects, for a failure is something to show. */
async function load(
  name: string,
  source: File | null,
  reading: Promise<ArrayBuffer | null>,
): Promise<OpenFile> {
  try {
    const [bytes, { openWorkbookFile }] = await Promise.all([reading, import('../workbook/file')]);
    if (!bytes) return { phase: 'failed', name, error: null };
    const workbook = await openWorkbookFile(new Uint8Array(bytes), name);
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

/** What a file beside the opened one holds. */
export async function readFile(file: File): Promise<WorkbookSnapshot> {
  const { openWorkbookFile } = await import('../workbook/file');
  return (await openWorkbookFile(new Uint8Array(await file.arrayBuffer()), file.name)).read();
}
