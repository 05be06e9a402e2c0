import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useWords } from './parts/words';

/** The three places of the panel. */
export type Place = 'check' | 'tables' | 'settings';

const PLACES: readonly Place[] = ['check', 'tables', 'settings'];

const useStyles = makeStyles({
  places: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  tabs: { flexShrink: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: { flexGrow: 1, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}` },
  place: { flexGrow: 1, minHeight: 0 },
});

interface PlacesProps {
  readonly place: Place;
  readonly onPlace: (place: Place) => void;
  readonly children: Readonly<Record<Place, ReactNode>>;
}

/**
 * The tabs that lead to the three places, and the one that is open. A place that was left is kept as
 * it was: what was typed there and how far it was scrolled.
 */
export function Places({ place, onPlace, children }: PlacesProps) {
  const styles = useStyles();
  const { places: words } = useWords().messages.ui;
  const [visited, setVisited] = useState<readonly Place[]>([place]);
  if (!visited.includes(place)) setVisited([...visited, place]);
  return (
    <div className={styles.places}>
      <TabList
        className={styles.tabs}
        selectedValue={place}
        onTabSelect={(_, { value }) => {
          onPlace(value as Place);
        }}
      >
        {PLACES.map((one) => (
          <Tab key={one} value={one} id={`tab-${one}`} className={styles.tab}>
            {words[one]}
          </Tab>
        ))}
      </TabList>
      {visited.map((one) => (
        <div
          key={one}
          role="tabpanel"
          aria-labelledby={`tab-${one}`}
          className={styles.place}
          hidden={one !== place}
        >
          {children[one]}
        </div>
      ))}
    </div>
  );
}
