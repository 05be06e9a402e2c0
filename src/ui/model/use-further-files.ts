import { useCallback, useRef, useState } from 'react';
import { distinctNames, type FurtherFile, type WorkbookSnapshot } from '../../app';

/** A file that is read beside the workbook, with where it came from. */
export interface FurtherEntry extends FurtherFile {
  readonly source: File;
}

export interface UnreadFile {
  readonly name: string;
  readonly error: unknown;
}

/** Files read beside the workbook; they are kept until the pane or page is closed. */
export interface FurtherFilesModel {
  readonly files: readonly FurtherEntry[];
  readonly reading: boolean;
  /** Those of the files chosen last that could not be read. */
  readonly failed: readonly UnreadFile[];
  readonly add: (chosen: readonly File[]) => void;
  readonly remove: (name: string) => void;
  /** Puts other files in the place of all. */
  readonly replace: (chosen: readonly File[]) => void;
}

/**
 * Keeps further files.
 * @param read opens a file; the same function as long as the component lives
 */
export function useFurtherFiles(
  read: (file: File) => Promise<WorkbookSnapshot>,
): FurtherFilesModel {
  const [files, setFiles] = useState<readonly FurtherEntry[]>([]);
  const [reading, setReading] = useState(0);
  const [failed, setFailed] = useState<readonly UnreadFile[]>([]);
  // What was being read when all files were replaced no longer belongs to them.
  const generation = useRef(0);

  const add = useCallback(
    (chosen: readonly File[]) => {
      if (chosen.length === 0) return;
      const mine = generation.current;
      setFailed([]);
      setReading((count) => count + 1);
      void readAll(chosen, read).then(({ entries, unread }) => {
        setReading((count) => count - 1);
        if (mine !== generation.current) return;
        setFailed(unread);
        if (entries.length > 0) setFiles((before) => named([...before, ...entries]));
      });
    },
    [read],
  );
  const remove = useCallback((name: string) => {
    setFailed([]);
    setFiles((before) => before.filter((file) => file.name !== name));
  }, []);
  const replace = useCallback(
    (chosen: readonly File[]) => {
      generation.current++;
      setFailed([]);
      setFiles((before) => (before.length === 0 ? before : []));
      add(chosen);
    },
    [add],
  );
  return { files, reading: reading > 0, failed, add, remove, replace };
}

async function readAll(
  chosen: readonly File[],
  read: (file: File) => Promise<WorkbookSnapshot>,
): Promise<{ entries: FurtherEntry[]; unread: UnreadFile[] }> {
  const entries: FurtherEntry[] = [];
  const unread: UnreadFile[] = [];
  for (const source of chosen) {
    try {
      entries.push({ name: source.name, snapshot: await read(source), source });
    } catch (error) {
      unread.push({ name: source.name, error });
    }
  }
  return { entries, unread };
}

function named(entries: readonly FurtherEntry[]): FurtherEntry[] {
  const names = distinctNames(entries.map(({ name }) => name));
  return entries.map((entry, place) => ({ ...entry, name: names[place]! }));
}
