import type { HostObject } from './emulated-class';
import { emulate } from './emulated-class';
import { HostError, invalidArgument, notEmulated } from './host-error';
import type { Member, Surface } from './surface';

/** Which requirement sets the emulated Excel has, e.g. `{ ExcelApi: '1.9' }`. */
export type RequirementMatrix = Readonly<Record<string, string>>;

/** Told by the library at its start that it can run ribbon commands. */
const addinService = emulate('AddinInternalService', {
  methods: { NotifyActionHandlerReady: () => null },
});

/**
 * Knows what of the API exists and since when: refuses what this Excel is too old for, and keeps a
 * list of what was used.
 */
export class ApiGuard {
  /** Members touched so far with their requirement set: `Range.values` → `ExcelApi 1.1`. */
  readonly used = new Map<string, string>();
  /** A fault to raise when this member is next touched: `Range.merge`. */
  failAt: { readonly atMember: string; readonly code: string } | undefined;
  #references = 0;

  constructor(
    private readonly surface: () => Surface,
    readonly matrix: RequirementMatrix,
  ) {}

  nextReference(): number {
    return ++this.#references;
  }

  service(typeName: string): HostObject | undefined {
    return typeName === 'Microsoft.InternalService.AddinInternalService'
      ? addinService(undefined)
      : undefined;
  }

  /** @throws HostError where the library knows no such member. */
  member(className: string, publicName: string): Member {
    const member = this.surface().get(className)?.byPublicName.get(publicName);
    if (!member) throw invalidArgument(`${className}.${publicName}`);
    return member;
  }

  /** The name by which an add-in calls a member. */
  publicName(className: string, hostName: string): string {
    return this.surface().get(className)?.byHostName.get(hostName)?.publicName ?? hostName;
  }

  /**
   * Notes the use of a member.
   * @throws HostError `ApiNotFound` where it belongs to a set that this Excel lacks.
   */
  touch(className: string, hostName: string): void {
    const found = this.surface().get(className)?.byHostName.get(hostName);
    if (!found) {
      // Members with an underscore are the library's own and not all declared.
      if (hostName.startsWith('_') || className === 'AddinInternalService') return;
      throw notEmulated(`${className}.${hostName} (unknown to the library)`);
    }
    if (!this.#supports(found.requires)) {
      throw new HostError(
        'ApiNotFound',
        `The API you are trying to use could not be found: ${className}.${found.publicName} needs ${found.requires}.`,
        404,
      );
    }
    const name = `${className}.${found.publicName}`;
    this.used.set(name, found.requires);
    if (this.failAt?.atMember === name) {
      throw new HostError(this.failAt.code, 'An error that a test asked for.');
    }
  }

  #supports(requires: string): boolean {
    const [set = '', version = ''] = requires.split(' ');
    const has = this.matrix[set];
    return has !== undefined && compareVersions(has, version) >= 0;
  }
}

/** Orders `1.9` before `1.15`. */
export function compareVersions(first: string, second: string): number {
  const [a = [], b = []] = [first, second].map((version) => version.split('.').map(Number));
  return (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0);
}
