/**
 * The page for people without Excel: opens a file, shows its sheets read-only beside the panel, and
 * hands out a copy with the tables. Nothing leaves the browser.
 */
import { createRoot } from 'react-dom/client';
import { Page } from './Page';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
