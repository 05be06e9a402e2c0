import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type KeyboardEvent } from 'react';
import { a1, type CellRef } from '../../app';
import { fill, type Messages } from '../../locales';
import { useWords } from '../../ui';
import type { Place } from './place';

const useStyles = makeStyles({
  box: { position: 'relative', flexShrink: 0 },
  field: {
    boxSizing: 'border-box',
    width: '84px',
    height: '27px',
    padding: '0 4px',
    border: 'none',
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'center',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  error: {
    position: 'absolute',
    top: '100%',
    left: 0,
    zIndex: 8,
    width: 'max-content',
    maxWidth: '260px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface NameBoxProps {
  readonly selected: CellRef | null;
  readonly onGo: (text: string) => Place;
}

/** Excel's name box: tells the selected cell, and goes to the one that is typed. */
export function NameBox({ selected, onGo }: NameBoxProps) {
  const styles = useStyles();
  const { messages } = useWords();
  const { view } = messages.ui.page;
  const errorId = useId();
  /** What is being typed; null while nothing is. */
  const [typed, setTyped] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);

  const leave = () => {
    setTyped(null);
    setError(null);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape') leave();
    if (event.key !== 'Enter' || typed === null || typed.trim() === '') return;
    const place = onGo(typed.trim());
    const sentence = placeSentence(messages, place, typed.trim());
    setError(sentence);
    if (sentence === null) setTyped(null);
  };
  return (
    <div className={styles.box}>
      <input
        className={styles.field}
        aria-label={view.place}
        title={view.placeHint}
        aria-invalid={error !== null}
        aria-describedby={error === null ? undefined : errorId}
        autoComplete="off"
        spellCheck={false}
        value={typed ?? (selected ? a1(selected) : '')}
        onFocus={(event) => {
          event.target.select();
        }}
        onChange={(event) => {
          setTyped(event.target.value);
          setError(null);
        }}
        onBlur={leave}
        onKeyDown={onKeyDown}
      />
      {error !== null && (
        <div id={errorId} role="alert" className={styles.error}>
          {error}
        </div>
      )}
    </div>
  );
}

/** Why an address leads nowhere, or null where it leads somewhere. */
function placeSentence({ ui }: Messages, place: Place, text: string): string | null {
  const { view } = ui.page;
  switch (place.kind) {
    case 'cell':
      return null;
    case 'not-a-place':
      return fill(view.notAPlace, { text });
    case 'no-such-sheet':
      return fill(view.noSuchSheet, { sheet: place.sheet });
    case 'beyond':
      return fill(view.beyondSheet, { last: place.last });
  }
}
