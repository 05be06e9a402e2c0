import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type DragEvent, type ReactNode } from 'react';
import { useWords } from '../ui';
import { NARROW } from './narrow';
import { droppedFolders, sortFiles, type SortedFiles } from './sort-files';

const useStyles = makeStyles({
  area: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    backgroundColor: tokens.colorNeutralBackground1,
    [NARROW]: { height: 'auto', minHeight: '100%' },
  },
  veil: {
    position: 'fixed',
    inset: tokens.spacingHorizontalM,
    zIndex: 10,
    display: 'grid',
    placeContent: 'center',
    textAlign: 'center',
    fontSize: tokens.fontSizeBase500,
    color: tokens.colorBrandForeground1,
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
    border: `3px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    // The veil must not become the target, or it would flicker under the pointer.
    pointerEvents: 'none',
  },
});

interface DropAreaProps {
  readonly onFiles: (dropped: SortedFiles) => void;
  readonly children: ReactNode;
}

/** Takes files that are dropped anywhere on the page. */
export function DropArea({ onFiles, children }: DropAreaProps) {
  const styles = useStyles();
  const { page } = useWords().messages.ui;
  const [over, setOver] = useState(false);

  const onDragOver = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  const onDragLeave = (event: DragEvent<HTMLElement>) => {
    const to = event.relatedTarget;
    if (!(to instanceof Node && event.currentTarget.contains(to))) setOver(false);
  };
  const onDrop = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0) onFiles(sortFiles(files, droppedFolders(event.dataTransfer.items)));
  };
  return (
    <div className={styles.area} onDragOver={onDragOver} onDragLeave={onDragLeave} onDrop={onDrop}>
      {children}
      {over && <div className={styles.veil}>{page.dropHere}</div>}
    </div>
  );
}
