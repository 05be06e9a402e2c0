import { Button, makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { TableFreezeColumnAndRowRegular } from '@fluentui/react-icons/svg/table-freeze-column-and-row';
import { ZoomInRegular } from '@fluentui/react-icons/svg/zoom-in';
import { ZoomOutRegular } from '@fluentui/react-icons/svg/zoom-out';
import { useWords } from '../../ui';
import type { ZoomChange } from './view/zoom';

const useStyles = makeStyles({
  controls: { display: 'flex', flexShrink: 0, alignItems: 'center', marginLeft: 'auto' },
  zoom: { display: 'flex', alignItems: 'center' },
  percent: { minWidth: '48px', padding: '0 4px', fontSize: tokens.fontSizeBase200 },
});

export interface ViewControlsProps {
  /** 1 is 100 %. */
  readonly zoom: number;
  readonly onZoom: (change: ZoomChange) => void;
  readonly keepHeadings: boolean;
  readonly onKeepHeadings: (keep: boolean) => void;
}

/** How the sheet is shown: whether headings stay, and how large it is. */
export function ViewControls({ zoom, onZoom, keepHeadings, onKeepHeadings }: ViewControlsProps) {
  const styles = useStyles();
  const { view } = useWords().messages.ui.page;
  const change = (what: ZoomChange) => () => {
    onZoom(what);
  };
  return (
    <div className={styles.controls}>
      <ToggleButton
        size="small"
        appearance="subtle"
        icon={<TableFreezeColumnAndRowRegular />}
        title={view.freeze}
        aria-label={view.freeze}
        checked={keepHeadings}
        onClick={() => {
          onKeepHeadings(!keepHeadings);
        }}
      />
      <div role="group" aria-label={view.zoom} className={styles.zoom}>
        <Button
          size="small"
          appearance="subtle"
          icon={<ZoomOutRegular />}
          title={view.zoomOut}
          aria-label={view.zoomOut}
          disabledFocusable={zoom <= 0.5}
          onClick={change('out')}
        />
        <Button
          size="small"
          appearance="subtle"
          className={styles.percent}
          title={view.zoomReset}
          onClick={change('reset')}
        >
          {Math.round(zoom * 100)}%
        </Button>
        <Button
          size="small"
          appearance="subtle"
          icon={<ZoomInRegular />}
          title={view.zoomIn}
          aria-label={view.zoomIn}
          disabledFocusable={zoom >= 2}
          onClick={change('in')}
        />
      </div>
    </div>
  );
}
