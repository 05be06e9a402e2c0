import type { Capabilities } from './capabilities';

type Registration = OfficeExtension.EventHandlerResult<unknown>;

/**
 * Listens to changes of cells and sheets. A listener that could not be registered only means that
 * nobody is told: the workbook can be read again at any time.
 * @returns ends the calls
 */
export function onChanged(listener: () => void, can: Capabilities): () => void {
  if (!can.changeEvents) return () => undefined;
  let listening = true;
  const notify = (): Promise<void> => {
    if (listening) listener();
    return Promise.resolve();
  };
  const registered = register(notify).catch(() => []);
  return () => {
    listening = false;
    void registered.then(unregister).catch(() => undefined);
  };
}

async function register(notify: () => Promise<void>): Promise<readonly Registration[]> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    const registrations = [
      sheets.onChanged.add(notify),
      sheets.onAdded.add(notify),
      sheets.onDeleted.add(notify),
    ];
    await context.sync();
    return registrations;
  });
}

/** Handlers are removed in the context that added them. */
async function unregister(registrations: readonly Registration[]): Promise<void> {
  const [first] = registrations;
  if (!first) return;
  await Excel.run(first.context, async (context) => {
    for (const registration of registrations) registration.remove();
    await context.sync();
  });
}
