import type { RecognisedTable } from '../../app';
import type { Receiver, Sender } from '../transport/parts';
import { packIdentities, unpackIdentities, type PackedIdentities } from './identities';

/** A table whose long lists are named by their numbers. */
export interface PackedTable extends Omit<RecognisedTable, 'rows' | 'columns' | 'identities'> {
  readonly rows: number;
  readonly columns: number;
  readonly identities: number;
}

type Identities = RecognisedTable['identities'];

export async function packTable(
  sender: Sender,
  { rows, columns, identities, ...rest }: RecognisedTable,
): Promise<PackedTable> {
  return {
    ...rest,
    rows: await sender.list(rows, ({ figures, why = [] }) => 2 + 3 * figures.size + why.length),
    columns: await sender.list(columns, ({ why }) => 4 + why.length),
    identities: await sender.object(identities, () =>
      Promise.resolve({ fields: packIdentities(identities), lists: {} }),
    ),
  };
}

/** Takes tables out; lists that several of them share are one list here as well. */
export function tableUnpacker(receiver: Receiver): (packed: PackedTable) => RecognisedTable {
  return ({ rows, columns, identities, ...rest }) => {
    const claims = receiver.take(identities) as PackedIdentities & { unpacked?: Identities };
    return {
      ...rest,
      rows: receiver.take(rows) as RecognisedTable['rows'],
      columns: receiver.take(columns) as RecognisedTable['columns'],
      // Read when they are first asked for: most tables are never asked.
      get identities() {
        return (claims.unpacked ??= unpackIdentities(claims));
      },
    };
  };
}
