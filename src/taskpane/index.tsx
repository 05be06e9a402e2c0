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
