/** The task pane in Excel: waits for Office, then shows the panel over the open workbook. */
import { createRoot } from 'react-dom/client';
import { Pane } from './Pane';
import { startOffice } from './start-office';

const root = document.getElementById('root');
if (root) {
  const screen = createRoot(root);
  screen.render(<Pane start={null} />);
  void startOffice().then((start) => {
    screen.render(<Pane start={start} />);
  });
}
