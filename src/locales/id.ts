import { figuresOf } from './fill';
import { causesId } from './id/causes';
import { rulesId } from './id/rules';
import { ui } from './id/ui';
import { cliId } from './id/cli';
import { errorsId } from './id/errors';
import { kindsId, reasonsId, rolesId, rowRolesId } from './id/recognition';
import { lacksId, tablesId } from './id/tables';
import type { Messages } from './types';

const figures = figuresOf('id-ID');

/** Indonesian: the language of the product. */
export const id: Messages = {
  figures,
  ui,
  errors: errorsId,
  rules: rulesId(figures),
  causes: causesId(figures),
  severityGroups: { error: 'Kesalahan', warning: 'Peringatan', info: 'Informasi' },
  severityCounts: { error: '{n} Kesalahan', warning: '{n} Peringatan', info: '{n} Informasi' },
  severities: { error: 'Kesalahan', warning: 'Peringatan', info: 'Informasi' },
  kinds: kindsId,
  roles: rolesId,
  rowRoles: rowRolesId,
  reasons: reasonsId,
  tables: tablesId,
  lacks: lacksId,
  cli: cliId,
};
