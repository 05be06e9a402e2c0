import {
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  SearchBox,
  tokens,
} from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { useWords } from '../../parts/words';
import type { Grouping } from './finding-view';
import type { FindingView } from './use-finding-view';

const useStyles = makeStyles({
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tools: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  notice: {
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  search: { flexGrow: 1, minWidth: 0 },
});

/** Marks on the cells of the workbook, where the door can set them. */
export interface Marking {
  readonly busy: boolean;
  /** What became of the last marking, or null. */
  readonly notice: string | null;
  readonly onMark: () => void;
  readonly onUnmark: () => void;
}

interface FindingToolsProps {
  readonly view: FindingView;
  readonly marking?: Marking | undefined;
  readonly onStep: (direction: 1 | -1) => void;
}

/** What stays above the findings while they scroll: search, next and previous, and the rest in a menu. */
export function FindingTools({ view, marking, onStep }: FindingToolsProps) {
  const styles = useStyles();
  const { check: words } = useWords().messages.ui;
  return (
    <div className={styles.head}>
      <div className={styles.tools}>
        <SearchBox
          dismiss={{ 'aria-label': words.emptySearch }}
          className={styles.search}
          size="small"
          aria-label={words.search}
          placeholder={words.search}
          value={view.filter.search}
          onChange={(_, { value }) => {
            view.search(value);
          }}
        />
        {([-1, 1] as const).map((direction) => (
          <Button
            key={direction}
            appearance="subtle"
            size="small"
            icon={direction === 1 ? <ArrowDownRegular /> : <ArrowUpRegular />}
            title={direction === 1 ? words.next : words.previous}
            aria-label={direction === 1 ? words.next : words.previous}
            disabled={view.shown.length === 0}
            onClick={() => {
              onStep(direction);
            }}
          />
        ))}
        <Menu
          checkedValues={{ by: [view.grouping] }}
          onCheckedValueChange={(_, { checkedItems }) => {
            view.group(checkedItems[0] as Grouping);
          }}
        >
          <MenuTrigger disableButtonEnhancement>
            <Button
              appearance="subtle"
              size="small"
              icon={<MoreHorizontalRegular />}
              title={words.more}
              aria-label={words.more}
            />
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              <MenuGroup>
                <MenuGroupHeader>{words.groupBy}</MenuGroupHeader>
                <MenuItemRadio name="by" value="rule">
                  {words.byRule}
                </MenuItemRadio>
                <MenuItemRadio name="by" value="sheet">
                  {words.bySheet}
                </MenuItemRadio>
              </MenuGroup>
              {marking && (
                <>
                  <MenuDivider />
                  <MenuItem disabled={marking.busy} onClick={marking.onMark}>
                    {words.mark}
                  </MenuItem>
                  <MenuItem disabled={marking.busy} onClick={marking.onUnmark}>
                    {words.unmark}
                  </MenuItem>
                </>
              )}
            </MenuList>
          </MenuPopover>
        </Menu>
      </div>
      {/* The region exists before it is filled, or screen readers would not announce it. */}
      <div role="status" className={marking?.notice == null ? undefined : styles.notice}>
        {marking?.notice}
      </div>
    </div>
  );
}
