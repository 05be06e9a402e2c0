/** Recognition, rules and tables load while the first screen already stands. */
export const loadUseCases = () => import('../../app');

export type UseCases = Awaited<ReturnType<typeof loadUseCases>>;
