import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ClipboardPasteRegular } from '@fluentui/react-icons/svg/clipboard-paste';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { ShieldCheckmarkRegular } from '@fluentui/react-icons/svg/shield-checkmark';
import {
  FurtherFiles,
  PickFiles,
  useWords,
  type FurtherEntry,
  type FurtherFilesModel,
} from '../ui';
import { OfflineNote } from './offline/OfflineNote';
import { sortFiles, type SortedFiles } from './sort-files';
import { AREA } from './use-areas';
import type { OpenFile } from './use-file';

const useStyles = makeStyles({
  strip: {
    display: 'flex',
    flexShrink: 0,
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  pick: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  // Nothing can be dragged onto a telephone.
  drop: { '@media (max-width: 600px)': { display: 'none' } },
  privacy: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    marginLeft: 'auto',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  shield: { flexShrink: 0, fontSize: '16px', color: tokens.colorBrandForeground1 },
});

interface FileStripProps {
  readonly file: OpenFile;
  readonly further: FurtherFilesModel;
  /** The first of them is to be the main file. */
  readonly onFiles: (chosen: SortedFiles) => void;
  /** Opens what was copied elsewhere; undefined where only the keyboard can. */
  readonly onPaste: (() => void) | undefined;
  readonly onMakeMain: (file: FurtherEntry) => void;
  readonly onSample: () => void;
  /** Does what ends the page, where the user agrees. */
  readonly onLeave: (act: () => void) => void;
}

/** Which files are open, where another can be dropped or picked, and that nothing is uploaded. */
export function FileStrip(props: FileStripProps) {
  const { file, further, onFiles, onPaste, onMakeMain, onSample, onLeave } = props;
  const styles = useStyles();
  const { page } = useWords().messages.ui;
  const isSample = file.phase === 'open' && file.sample;
  return (
    <section className={styles.strip} aria-label={page.files} {...{ [AREA]: 'files' }}>
      <div className={styles.pick}>
        <span className={styles.drop}>{page.drop}</span>
        <PickFiles
          label={page.pick}
          icon={<FolderOpenRegular />}
          onFiles={(chosen) => {
            onFiles(sortFiles(chosen));
          }}
        />
        {onPaste && (
          <Button size="small" icon={<ClipboardPasteRegular />} onClick={onPaste}>
            {page.paste.button}
          </Button>
        )}
      </div>
      <span>
        <span className={styles.name}>{file.name}</span>{' '}
        {isSample && <span className={styles.note}>{page.sample}</span>}
      </span>
      {!isSample && file.phase === 'open' && (
        <FurtherFiles model={further} onMakeMain={onMakeMain} />
      )}
      {!isSample && file.phase !== 'opening' && (
        <Button size="small" appearance="subtle" onClick={onSample}>
          {page.backToSample}
        </Button>
      )}
      <span className={styles.privacy}>
        <ShieldCheckmarkRegular aria-hidden className={styles.shield} />
        <span>
          {page.privacy} <OfflineNote onLeave={onLeave} />
        </span>
      </span>
    </section>
  );
}
