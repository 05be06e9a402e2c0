import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import { useId, useRef, useState } from 'react';
import type { SheetCell, TableOffer } from '../../../app';
import { fill } from '../../../locales';
import { useWords } from '../../parts/words';
import type { ResultState } from '../../model/state/state';
import type { PanelModel } from '../../model/use-panel';
import { nameFault, sheetOfTable } from '../sheet-names';
import { CopyTable } from './CopyTable';
import { OpenSheet } from './OpenSheet';
import { PreviewTable } from './PreviewTable';
import { SheetName } from './SheetName';
import { Thumbnail } from './Thumbnail';
import { usePreview, useSeen } from './use-preview';

const useStyles = makeStyles({
  card: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  choice: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  number: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  look: {
    flexShrink: 0,
    minWidth: 'auto',
    padding: tokens.spacingHorizontalXXS,
    gap: tokens.spacingHorizontalXXS,
  },
  below: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `0 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXXL}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  details: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalL} ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

interface TableCardProps {
  readonly offer: TableOffer;
  readonly state: ResultState;
  readonly model: Pick<PanelModel, 'toggleTable' | 'nameTable'>;
  readonly onShow: (cell: SheetCell) => void;
}

/** A table that can be made: chosen or not, in miniature; opened, its first rows and its sheet's name. */
export function TableCard({ offer, state, model, onShow }: TableCardProps) {
  const styles = useStyles();
  const { messages } = useWords();
  const { tables: words } = messages.ui;
  const card = useRef<HTMLLIElement>(null);
  const detailsId = useId();
  const [isOpen, setOpen] = useState(false);
  const isSeen = useSeen(card);
  const { id, number } = offer;
  const { report } = state;
  const preview = usePreview(report, id, isSeen || isOpen);
  const title = messages.tables[id]?.title ?? id;
  const sheet = sheetOfTable(report, id);
  const name = state.names.get(id) ?? null;
  return (
    <li ref={card} className={styles.card}>
      <div className={styles.line}>
        <div className={styles.choice}>
          <Checkbox
            checked={state.chosen.has(id)}
            label={
              <>
                {number !== null && <span className={styles.number}>{number}</span>} {title}
              </>
            }
            onChange={() => {
              model.toggleTable(id);
            }}
          />
        </div>
        <Button
          className={styles.look}
          appearance="subtle"
          iconPosition="after"
          icon={isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />}
          aria-label={fill(words.details, { title })}
          title={fill(words.details, { title })}
          aria-expanded={isOpen}
          aria-controls={isOpen ? detailsId : undefined}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          <Thumbnail preview={preview === 'failed' ? null : preview} />
        </Button>
      </div>
      {sheet !== null && (
        <div className={styles.below}>
          {sheet}
          <OpenSheet sheet={sheet} onShow={onShow} />
        </div>
      )}
      {isOpen && (
        <div id={detailsId} className={styles.details}>
          <PreviewTable preview={preview} title={title} number={number} />
          {sheet === null ? (
            <SheetName
              offer={offer}
              name={name}
              fault={nameFault(state, id)}
              onName={(wanted) => {
                model.nameTable(id, wanted);
              }}
            />
          ) : (
            fill(words.name.kept, { sheet })
          )}
          <CopyTable report={report} id={id} title={title} />
        </div>
      )}
    </li>
  );
}
