import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { ShieldCheckmarkRegular } from '@fluentui/react-icons/svg/shield-checkmark';
import { useRef } from 'react';
import { useWords } from '../ui';
import type { FileModel } from './use-file';

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
  pick: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  privacy: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    marginLeft: 'auto',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  shield: { fontSize: '16px', color: tokens.colorBrandForeground1 },
});

/** Which file is open, where another can be dropped or picked, and that nothing is uploaded. */
export function FileStrip({ model }: { readonly model: FileModel }) {
  const styles = useStyles();
  const { page } = useWords().messages.ui;
  const input = useRef<HTMLInputElement>(null);
  const { file } = model;
  const isSample = file.phase === 'open' && file.sample;
  return (
    <div className={styles.strip}>
      <div className={styles.pick}>
        {page.drop}
        <Button
          size="small"
          icon={<FolderOpenRegular />}
          onClick={() => {
            input.current?.click();
          }}
        >
          {page.pick}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".xlsx,.xlsm,.xlsb"
          hidden
          aria-label={page.pick}
          onChange={(event) => {
            const chosen = event.target.files?.[0];
            if (chosen) model.open(chosen);
            // The same file may be picked again after it was changed.
            event.target.value = '';
          }}
        />
      </div>
      <span>
        <span className={styles.name}>{file.name}</span>{' '}
        {isSample && <span className={styles.note}>{page.sample}</span>}
      </span>
      {!isSample && file.phase !== 'opening' && (
        <Button size="small" appearance="subtle" onClick={model.openSample}>
          {page.backToSample}
        </Button>
      )}
      <span className={styles.privacy}>
        <ShieldCheckmarkRegular aria-hidden className={styles.shield} />
        {page.privacy}
      </span>
    </div>
  );
}
