import { causesEn } from './en/causes';
import { rulesEn } from './en/rules';
import { ui } from './en/ui';
import { cliEn } from './en/cli';
import { errorsEn } from './en/errors';
import { kindsEn, reasonsEn, rolesEn, rowRolesEn } from './en/recognition';
import { lacksEn, tablesEn } from './en/tables';
import { figuresOf } from './fill';
import type { Messages } from './types';

const figures = figuresOf('en-GB');

/** English, complete beside Indonesian; the field's own terms stay Indonesian. */
export const en: Messages = {
  figures,
  ui,
  errors: errorsEn,
  rules: rulesEn(figures),
  causes: causesEn(figures),
  severityGroups: { error: 'Errors', warning: 'Warnings', info: 'Notes' },
  severityCounts: { error: 'Errors ({n})', warning: 'Warnings ({n})', info: 'Notes ({n})' },
  severities: { error: 'Error', warning: 'Warning', info: 'Note' },
  kinds: kindsEn,
  roles: rolesEn,
  rowRoles: rowRolesEn,
  reasons: reasonsEn,
  tables: tablesEn,
  lacks: lacksEn,
  cli: cliEn,
};
