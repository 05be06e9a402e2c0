import type { ComponentProps } from 'react';

/** The line that opens and closes a `details`. Fluent, which moves the Tab key, passes one by that does not ask for it. */
export function Summary(props: ComponentProps<'summary'>) {
  return <summary tabIndex={0} {...props} />;
}
