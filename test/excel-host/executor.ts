import { type HostObject, isHostObject } from './emulated-class';
import { HostError, invalidArgument, itemNotFound, notEmulated } from './host-error';
import type { ApiGuard } from './api-guard';
import { INDEXER_NAME } from './surface';
import {
  type Action,
  ActionType,
  type Answer,
  type ArgumentInfo,
  type Batch,
  PathType,
} from './wire';

/** An object of the workbook, or null: a null object, whose members are null too. */
type Resolved = HostObject | null;

/** Keeps objects for later requests, by the reference id that the client was given. */
export type References = Map<string, HostObject>;

/**
 * Carries out one request of the client library on the emulated workbook. Knows the protocol only:
 * what the classes do stands in their tables, how requests arrive in the transport adapters.
 */
export function execute(
  batch: Batch,
  root: HostObject,
  guard: ApiGuard,
  references: References,
): Answer {
  const run = new BatchRun(batch, root, guard, references);
  const results = [];
  const traces: number[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: run.perform(action) ?? null });
      if (action.ActionType === ActionType.Trace) traces.push(action.Id);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return {
        Error: {
          Code: error.code,
          Message: error.message,
          HttpStatusCode: error.status,
          Location: run.location,
          ActionIndex: index,
        },
        Results: results,
        TraceIds: traces,
      };
    }
  }
  return { Results: results, TraceIds: traces };
}

class BatchRun {
  /** The member last touched, as Excel names it in an error: `WorksheetCollection.getItem`. */
  location = '';
  readonly #objects = new Map<number, Resolved>();
  readonly #kept = new Map<HostObject, string>();

  constructor(
    private readonly batch: Batch,
    private readonly root: HostObject,
    private readonly guard: ApiGuard,
    private readonly references: References,
  ) {}

  perform(action: Action): unknown {
    if (action.ActionType === ActionType.Trace) return null;
    const object = this.#resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return object && this.#identity(object);
      case ActionType.Query:
        return object && this.#query(object, selectionOf(action.QueryInfo?.Select ?? []));
      case ActionType.Method:
        return object && this.#call(object, action.Name, action.ArgumentInfo);
      case ActionType.SetProperty: {
        if (!object) throw new HostError('InvalidOperation', 'A null object cannot be changed.');
        this.#touch(object, action.Name);
        object.set(action.Name, action.ArgumentInfo?.Arguments?.[0]);
        return null;
      }
      default:
        throw notEmulated(`action type ${String(action.ActionType)}`);
    }
  }

  #resolve(id: number): Resolved {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const found = this.#find(id);
    this.#objects.set(id, found);
    return found;
  }

  #find(id: number): Resolved {
    const path = this.batch.ObjectPaths[String(id)];
    if (!path) throw invalidArgument(`object path ${id}`);
    if (path.ObjectPathType === PathType.Global) return this.root;
    if (path.ObjectPathType === PathType.NullObject) return null;
    if (path.ObjectPathType === PathType.ReferenceId) {
      const object = this.references.get(path.Name);
      if (!object) throw itemNotFound();
      this.#kept.set(object, path.Name);
      return object;
    }
    if (path.ObjectPathType === PathType.NewObject) return this.#created(path.Name);

    const parent = this.#resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    switch (path.ObjectPathType) {
      case PathType.Property:
        this.#touch(parent, path.Name);
        return parent.navigate(path.Name);
      case PathType.Indexer:
        this.#touch(parent, INDEXER_NAME);
        return parent.item(this.#arguments(path.ArgumentInfo)[0]);
      case PathType.Method: {
        const result = this.#call(parent, path.Name, path.ArgumentInfo);
        if (result !== null && !isHostObject(result))
          throw notEmulated(`${path.Name} as an object`);
        return result;
      }
    }
  }

  /** The client announces itself through a service of its own when it starts. */
  #created(typeName: string): HostObject {
    const service = this.guard.service(typeName);
    if (!service) throw notEmulated(`new ${typeName}`);
    return service;
  }

  #call(object: HostObject, name: string, info: ArgumentInfo | undefined): unknown {
    if (name === '_KeepReference') {
      this.#keep(object);
      return null;
    }
    const args = this.#arguments(info);
    if (name === '_RemoveReference') {
      this.references.delete(String(args[0]));
      return null;
    }
    this.#touch(object, name);
    return object.call(name, args);
  }

  #keep(object: HostObject): void {
    const id = `ref${this.guard.nextReference()}`;
    this.references.set(id, object);
    this.#kept.set(object, id);
  }

  #identity(object: HostObject): Record<string, unknown> {
    const id = this.#kept.get(object);
    return { ...object.identity(), ...(id !== undefined && { _ReferenceId: id }) };
  }

  #query(object: HostObject, selection: Selection): Record<string, unknown> {
    const result = this.#identity(object);
    const items = object.items();
    if (items) return { ...result, _Items: items.map((item) => this.#query(item, selection)) };
    for (const [publicName, inner] of selection) {
      const member = this.guard.member(object.className, publicName);
      this.#touch(object, member.hostName);
      if (member.kind === 'scalar') result[member.hostName] = object.get(member.hostName);
      else {
        const child = object.navigate(member.hostName);
        result[member.hostName] = child && this.#query(child, inner);
      }
    }
    return result;
  }

  /** Objects among the arguments come as path ids; they are put in their places. */
  #arguments(info: ArgumentInfo | undefined): unknown[] {
    const ids = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((argument, index) => {
      const id = ids?.[index];
      return typeof id === 'number' && id !== 0 ? this.#resolve(id) : argument;
    });
  }

  #touch(object: HostObject, hostName: string): void {
    this.location = `${object.className}.${this.guard.publicName(object.className, hostName)}`;
    this.guard.touch(object.className, hostName);
  }
}

/** `['format/fill/color', 'values']` as a tree of names. */
type Selection = Map<string, Selection>;

function selectionOf(paths: readonly string[]): Selection {
  const root: Selection = new Map();
  for (const path of paths) {
    let at = root;
    for (const name of path.split('/')) {
      if (name === 'items') continue;
      const next: Selection = at.get(name) ?? new Map<string, Selection>();
      at.set(name, next);
      at = next;
    }
  }
  return root;
}
