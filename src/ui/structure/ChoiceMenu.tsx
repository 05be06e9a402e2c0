import {
  makeStyles,
  Menu,
  MenuButton,
  MenuGroup,
  MenuGroupHeader,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components';

const useStyles = makeStyles({
  button: {
    minWidth: 'auto',
    maxWidth: '100%',
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
    overflowWrap: 'anywhere',
    // An open menu would make its button larger, and move what stands below.
    '&[aria-expanded="true"]': {
      borderTopWidth: tokens.strokeWidthThin,
      borderRightWidth: tokens.strokeWidthThin,
      borderBottomWidth: tokens.strokeWidthThin,
      borderLeftWidth: tokens.strokeWidthThin,
    },
  },
  popover: { maxHeight: 'min(70vh, 420px)', overflowY: 'auto' },
});

export interface Option {
  readonly value: string;
  readonly text: string;
}

/** Options of which one holds, under a heading where there are several such groups. */
export interface OptionGroup {
  /** What the options choose; groups of the same name are one choice. */
  readonly name: string;
  readonly heading?: string;
  readonly options: readonly Option[];
}

export interface ChoiceMenuProps {
  /** What is chosen now, as it is read on the button. */
  readonly text: string;
  /** Name of the button for those who do not see where it stands; ends with `text`. */
  readonly label: string;
  /** Made when the menu is opened: a list may have thousands of menus. */
  readonly groups: () => readonly OptionGroup[];
  /** The option that holds, by the name of its groups. */
  readonly chosen: Readonly<Record<string, string>>;
  readonly onChoose: (name: string, value: string) => void;
  readonly appearance?: 'outline' | 'primary';
  /** False where the Tab key passes it by. */
  readonly canFocus?: boolean;
}

/** A button that says what holds, and a menu of what else it could be. */
export function ChoiceMenu(props: ChoiceMenuProps) {
  const { text, label, chosen, onChoose, appearance = 'outline', canFocus = true } = props;
  const styles = useStyles();
  const checked = Object.fromEntries(
    Object.entries(chosen).map(([name, value]): [string, string[]] => [name, [value]]),
  );
  return (
    <Menu
      checkedValues={checked}
      positioning={{ autoSize: true, align: 'end' }}
      onCheckedValueChange={(_, { name, checkedItems }) => {
        const [value] = checkedItems;
        if (value !== undefined && value !== chosen[name]) onChoose(name, value);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          className={styles.button}
          size="small"
          appearance={appearance}
          aria-label={label}
          tabIndex={canFocus ? 0 : -1}
        >
          {text}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <Choices groups={props.groups} />
      </MenuPopover>
    </Menu>
  );
}

function Choices({ groups }: Pick<ChoiceMenuProps, 'groups'>) {
  return (
    <MenuList>
      {groups().map(({ name, heading, options }) => (
        <MenuGroup key={`${name} ${heading ?? ''}`}>
          {heading !== undefined && <MenuGroupHeader>{heading}</MenuGroupHeader>}
          {options.map(({ value, text }) => (
            <MenuItemRadio key={value} name={name} value={value} persistOnClick={false}>
              {text}
            </MenuItemRadio>
          ))}
        </MenuGroup>
      ))}
    </MenuList>
  );
}
