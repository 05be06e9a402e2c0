type Registration = OfficeExtension.EventHandlerResult<unknown>;

/**
 * Listens to events of Excel. Where Excel does not let it, nobody is told, and nothing else: the workbook
 * can be read again at any time.
 * @param add registers the handlers; gets a context that lives as long as they do
 * @returns ends it
 */
export function listen(
  add: (worksheets: Excel.WorksheetCollection) => readonly Registration[],
): () => void {
  const registered = Excel.run(async (context) => {
    const registrations = add(context.workbook.worksheets);
    await context.sync();
    return registrations;
  }).catch(() => []);
  return () => {
    void registered.then(unregister).catch(() => undefined);
  };
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
