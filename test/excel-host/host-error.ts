/** An error that the emulated Excel answers with, as Excel would. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

/** Something of the API that Excel has and this emulator lacks: never passed over in silence. */
export function notEmulated(what: string): HostError {
  return new HostError('ApiNotFound', `emulator: ${what} is not emulated`, 404);
}

export const itemNotFound = (): HostError =>
  new HostError('ItemNotFound', "The requested resource doesn't exist.", 404);

export const accessDenied = (): HostError =>
  new HostError('AccessDenied', 'You cannot perform the requested operation.', 403);

export const invalidArgument = (what: string): HostError =>
  new HostError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format. (${what})`,
  );
