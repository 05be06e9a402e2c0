/** Where a command writes its lines. */
export interface Streams {
  out(text: string): unknown;
  err(text: string): unknown;
}
