/** Names of the sheets whose cells changed, or `all` where more than these may have. */
export type ChangedSheets = ReadonlySet<string> | 'all';
