/** The worker's own script: answers what `Line` asks. */
import { serve, type Outlet } from './serve';

serve(self as unknown as Outlet);
