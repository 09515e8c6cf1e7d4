import {
  bindingsOfBlock,
  bindingsOfFunction,
  bindingsOfUnits,
  type Binding,
  type Bindings,
  type Decide,
} from '../python/bindings.ts';
import type { LoweredUnit } from '../python/lower.ts';
import type { ClassDef, FunctionDef, Stmt } from '../python/tree.ts';
import type { Unit } from '../python/units.ts';
import { sameShape } from '../python/same-shape.ts';
import { blocksOf, dottedName, walkOwnStatements } from '../python/walk.ts';
import type { PairQuery, Query } from '../incremental/query.ts';
import type { Workspace } from '../workspace/workspace.ts';

export interface FunctionDeclaration {
  readonly def: FunctionDef;
  readonly unit: LoweredUnit;
}

export interface ClassDeclaration {
  readonly def: ClassDef;
  readonly unit: LoweredUnit;
}

/** An assignment to `self.name` in a method. */
export interface SelfAssignment {
  readonly method: string;
  readonly binding: Binding;
}

interface Declared {
  readonly name: string;
  readonly def: FunctionDef | ClassDef;
}

interface FileIndex {
  readonly functions: ReadonlyMap<string, readonly FunctionDeclaration[]>;
  readonly classes: ReadonlyMap<string, readonly ClassDeclaration[]>;
  /** The units of each class's body; for a class inside a function, none. */
  readonly members: ReadonlyMap<string, readonly Unit[]>;
}

/** A value with what decided the tests of its code; undefined where there are none to be decided. */
interface Decided<T> {
  readonly value: T;
  readonly by: Decide | undefined;
}

const NO_BINDINGS: Bindings = { names: new Map(), stars: [], outer: new Set() };

/**
 * What the files declare, by file and qualified name. Each question is a query of its own, so that an answer
 * stands as long as it is the same, whatever else changed in the file.
 */
export class Declarations {
  private readonly index: Query<FileIndex>;
  private readonly functionQuery: Query<readonly FunctionDeclaration[]>;
  private readonly classQuery: Query<readonly ClassDeclaration[]>;
  private readonly classNameQuery: Query<readonly string[]>;
  private readonly moduleBindings: Query<Bindings>;
  private readonly moduleName: PairQuery<readonly Binding[]>;
  private readonly moduleStars: Query<readonly { module: string; level: number }[]>;
  private readonly memberUnits: Query<readonly Unit[] | undefined>;
  private readonly classBindings: Query<Bindings>;
  private readonly className: PairQuery<readonly Binding[]>;
  private readonly classNames: Query<readonly string[]>;
  private readonly selfTable: Query<ReadonlyMap<string, readonly SelfAssignment[]>>;
  private readonly selfName: PairQuery<readonly SelfAssignment[]>;
  private readonly locals = new WeakMap<FunctionDef, Decided<Bindings>>();
  private readonly declared = new WeakMap<LoweredUnit, Decided<readonly Declared[]>>();

  /** @param decideFor by a file's path; the same object for the same answers. */
  constructor(
    private readonly workspace: Workspace,
    private readonly decideFor: (path: string) => Decide,
  ) {
    const { database } = workspace;
    this.index = database.query({
      name: 'declarations',
      barrier: 'text',
      compute: (path) => this.buildIndex(path),
    });
    this.functionQuery = database.query({
      name: 'function',
      barrier: 'text',
      compute: (key) => this.index.get(pathOf(key)).functions.get(nameOf(key)) ?? [],
      equal: sameList((a, b) => a.def === b.def),
    });
    this.classQuery = database.query({
      name: 'class',
      barrier: 'text',
      compute: (key) => this.index.get(pathOf(key)).classes.get(nameOf(key)) ?? [],
      equal: sameList((a, b) => a.def === b.def),
    });
    this.classNameQuery = database.query<readonly string[]>({
      name: 'classes of a file',
      barrier: 'text',
      compute: (path) => [...this.index.get(path).classes.keys()],
      equal: sameList((a, b) => a === b),
    });
    this.moduleBindings = database.query({
      name: 'module bindings',
      barrier: 'text',
      compute: (path) => bindingsOfUnits(workspace.declaring(path)?.units ?? [], decideFor(path)),
    });
    this.moduleName = database.pairQuery({
      name: 'module name',
      barrier: 'text',
      compute: (path, name) => this.moduleBindings.get(path).names.get(name) ?? [],
      equal: sameBindings,
    });
    this.moduleStars = database.query({
      name: 'star imports',
      barrier: 'text',
      compute: (path) => this.moduleBindings.get(path).stars,
      equal: sameList((a, b) => a.module === b.module && a.level === b.level),
    });
    this.memberUnits = database.query<readonly Unit[] | undefined>({
      name: 'members',
      barrier: 'text',
      compute: (key) => this.index.get(pathOf(key)).members.get(nameOf(key)),
      equal: (a, b) =>
        a === b ||
        (!!a && !!b && a.length === b.length && a.every((unit, at) => unit.lowered === b[at]!.lowered)),
    });
    this.classBindings = database.query({
      name: 'class bindings',
      barrier: 'text',
      compute: (key) => this.buildClassBindings(key),
    });
    this.classNames = database.query<readonly string[]>({
      name: 'names of a class',
      barrier: 'text',
      compute: (key) => [...this.classBindings.get(key).names.keys()],
      equal: sameList((a, b) => a === b),
    });
    this.className = database.pairQuery({
      name: 'class name',
      barrier: 'text',
      compute: (key, name) => this.classBindings.get(key).names.get(name) ?? [],
      equal: sameBindings,
    });
    this.selfTable = database.query({
      name: 'self assignments',
      barrier: 'text',
      compute: (key) => this.buildSelfTable(key),
    });
    this.selfName = database.pairQuery({
      name: 'self name',
      barrier: 'text',
      compute: (key, name) => this.selfTable.get(key).get(name) ?? [],
      equal: sameList(
        (a, b) =>
          a.method === b.method && (sameBinding(a.binding, b.binding) || sameMeaning(a.binding, b.binding)),
      ),
    });
  }

  /** The definitions of a function, overloads included, in order; empty when it is gone. */
  functionAt(key: string): readonly FunctionDeclaration[] {
    return this.functionQuery.get(key);
  }

  /** The definitions of a class; empty when it is gone. */
  classAt(key: string): readonly ClassDeclaration[] {
    return this.classQuery.get(key);
  }

  bindingsInModule(path: string, name: string): readonly Binding[] {
    return this.moduleName.get(path, name);
  }

  starsOf(path: string): readonly { readonly module: string; readonly level: number }[] {
    return this.moduleStars.get(path);
  }

  /** Every name a module binds itself. Its readers are computed again whenever anything in the module changes. */
  namesInModule(path: string): ReadonlyMap<string, readonly Binding[]> {
    return this.moduleBindings.get(path).names;
  }

  bindingsInClass(key: string, name: string): readonly Binding[] {
    return this.className.get(key, name);
  }

  /** The names a class body binds, in order. What they are bound to is another question. */
  nameListOf(key: string): readonly string[] {
    return this.classNames.get(key);
  }

  /** Every name a class body binds; see `namesInModule`. */
  namesInClass(key: string): ReadonlyMap<string, readonly Binding[]> {
    return this.classBindings.get(key).names;
  }

  selfAssignments(key: string, name: string): readonly SelfAssignment[] {
    return this.selfName.get(key, name);
  }

  /** @param path the file the function is in. */
  bindingsInFunction(def: FunctionDef, unit: LoweredUnit, path: string): Bindings {
    return this.decided(this.locals, def, path, (decide) => bindingsOfFunction(def, unit, decide));
  }

  /** What depends on a piece of code and, if that asks for the Python version, on its file's environment. */
  private decided<K extends object, T>(
    cache: WeakMap<K, Decided<T>>,
    key: K,
    path: string,
    compute: (decide: Decide) => T,
  ): T {
    const known = cache.get(key);
    if (known && (known.by === undefined || known.by === this.decideFor(path))) return known.value;
    const decide = this.decideFor(path);
    let asked = false;
    const value = compute((test) => {
      const answer = decide(test);
      asked ||= answer !== undefined;
      return answer;
    });
    cache.set(key, { value, by: asked ? decide : undefined });
    return value;
  }

  /** Every function of a file by qualified name, those inside functions included. */
  functionsOf(path: string): ReadonlyMap<string, readonly FunctionDeclaration[]> {
    return this.index.get(path).functions;
  }

  /** The qualified names of a file's classes, in order. */
  classNamesOf(path: string): readonly string[] {
    return this.classNameQuery.get(path);
  }

  classesOf(path: string): ReadonlyMap<string, readonly ClassDeclaration[]> {
    return this.index.get(path).classes;
  }

  private buildIndex(path: string): FileIndex {
    const functions = new Map<string, FunctionDeclaration[]>();
    const classes = new Map<string, ClassDeclaration[]>();
    const members = new Map<string, readonly Unit[]>();
    const add = <T>(map: Map<string, T[]>, key: string, value: T): void => {
      const known = map.get(key);
      if (known) known.push(value);
      else map.set(key, [value]);
    };
    const units = (list: readonly Unit[], prefix: string): void => {
      for (const unit of list) {
        for (const one of this.declaredIn(unit.lowered, path)) {
          if (one.def.kind === 'function') {
            const declaration = { def: one.def, unit: unit.lowered };
            const known = functions.get(prefix + one.name);
            // The name stands for the last definition, but a property is what reads it.
            if (known && isAccessor(one.def)) known.unshift(declaration);
            else add(functions, prefix + one.name, declaration);
          } else add(classes, prefix + one.name, { def: one.def, unit: unit.lowered });
        }
        if (unit.members && unit.lowered.stmt.kind === 'class') {
          const name = prefix + unit.lowered.stmt.name;
          members.set(name, [...(members.get(name) ?? []), ...unit.members]);
          units(unit.members, `${name}.`);
        }
      }
    };
    units(this.workspace.declaring(path)?.units ?? [], '');
    return { functions, classes, members };
  }

  /** What a unit declares, by the name below the unit's place. */
  private declaredIn(unit: LoweredUnit, path: string): readonly Declared[] {
    return this.decided(this.declared, unit, path, (decide) => declaredIn(unit, decide));
  }

  private buildClassBindings(key: string): Bindings {
    const members = this.memberUnits.get(key);
    const decide = this.decideFor(pathOf(key));
    if (members) return bindingsOfUnits(members, decide);
    const [declaration] = this.classAt(key);
    return declaration?.def.body
      ? bindingsOfBlock(declaration.def.body, declaration.unit, decide)
      : NO_BINDINGS;
  }

  private buildSelfTable(key: string): ReadonlyMap<string, readonly SelfAssignment[]> {
    const result = new Map<string, SelfAssignment[]>();
    for (const [name, bindings] of this.classBindings.get(key).names) {
      if (!bindings.some((binding) => binding.kind === 'function')) continue;
      for (const { def, unit } of this.functionAt(`${key}.${name}`)) {
        const self = def.params[0]?.name;
        if (!self) continue;
        for (const [attribute, binding] of selfAssignmentsIn(def, unit, self)) {
          const known = result.get(attribute);
          const entry = { method: name, binding };
          if (known) known.push(entry);
          else result.set(attribute, [entry]);
        }
      }
    }
    return result;
  }
}

function declaredIn(unit: LoweredUnit, decide: Decide): readonly Declared[] {
  const result: Declared[] = [];
  const statement = (stmt: Stmt, prefix: string): void => {
    if (stmt.kind === 'if' && decide(stmt.test) !== undefined) {
      const chosen = decide(stmt.test) ? stmt.body : stmt.orElse;
      for (const inner of chosen?.stmts ?? []) statement(inner, prefix);
      return;
    }
    if (stmt.kind === 'function' || stmt.kind === 'class') {
      const name = prefix + stmt.name;
      result.push({ name, def: stmt });
      const below = stmt.kind === 'function' ? `${name}.<locals>.` : `${name}.`;
      for (const inner of stmt.body?.stmts ?? []) statement(inner, below);
      return;
    }
    for (const block of blocksOf(stmt)) for (const inner of block.stmts) statement(inner, prefix);
  };
  statement(unit.stmt, '');
  return result;
}

const scanned = new WeakMap<FunctionDef, readonly (readonly [string, Binding])[]>();

function selfAssignmentsIn(
  def: FunctionDef,
  unit: LoweredUnit,
  self: string,
): readonly (readonly [string, Binding])[] {
  const known = scanned.get(def);
  if (known) return known;
  const result: [string, Binding][] = [];
  walkOwnStatements(def.body.stmts, (stmt) => {
    if (stmt.kind === 'assign' && !stmt.op)
      for (const target of stmt.targets) {
        if (target.kind !== 'attribute' || target.object.kind !== 'name' || target.object.id !== self)
          continue;
        result.push([
          target.name,
          {
            kind: 'assign',
            ...(stmt.value ? { value: stmt.value } : {}),
            ...(stmt.annotation ? { annotation: stmt.annotation } : {}),
            unpack: [],
            unit,
            conditional: false,
          },
        ]);
      }
    if (stmt.kind === 'with')
      for (const item of stmt.items)
        if (
          item.target &&
          dottedName(item.target)?.startsWith(`${self}.`) &&
          item.target.kind === 'attribute'
        )
          result.push([
            item.target.name,
            { kind: 'enter', context: item.context, async: stmt.async, unpack: [], unit, conditional: false },
          ]);
  });
  scanned.set(def, result);
  return result;
}

function pathOf(key: string): string {
  return key.slice(0, key.lastIndexOf('#'));
}

function nameOf(key: string): string {
  return key.slice(key.lastIndexOf('#') + 1);
}

function sameList<T>(same: (a: T, b: T) => boolean): (a: readonly T[], b: readonly T[]) => boolean {
  return (a, b) => a.length === b.length && a.every((one, at) => same(one, b[at]!));
}

function sameBinding(a: Binding, b: Binding): boolean {
  if (a.kind !== b.kind || a.conditional !== b.conditional) return false;
  // Where a function or class is declared is all that its binding says.
  if (a.kind === 'function' || a.kind === 'class') return a.name === (b as typeof a).name;
  if (a.kind === 'import') return a.module === (b as typeof a).module;
  if (a.kind === 'from') {
    const other = b as typeof a;
    return (
      a.module === other.module &&
      a.level === other.level &&
      a.name === other.name &&
      a.renamed === other.renamed
    );
  }
  if (a.unit !== b.unit) return false;
  switch (a.kind) {
    case 'assign': {
      const other = b as typeof a;
      return (
        a.value === other.value &&
        a.annotation === other.annotation &&
        a.unpack.join() === other.unpack.join()
      );
    }
    case 'param':
      return a.param === (b as typeof a).param;
    case 'iterate':
      return a.iter === (b as typeof a).iter && a.unpack.join() === (b as typeof a).unpack.join();
    case 'enter':
      return a.context === (b as typeof a).context && a.unpack.join() === (b as typeof a).unpack.join();
    case 'except':
      return a.types === (b as typeof a).types;
    case 'alias':
      return a.value === (b as typeof a).value;
    case 'opaque':
      return true;
  }
}

/** The same value, written the same way, in a method whose other statements changed. */
/** `@name.setter`, or what a hybrid property is in SQL: it goes beside the property that it is given to. */
function isAccessor({ decorators }: FunctionDef): boolean {
  return decorators.some(
    ({ value }) =>
      value.kind === 'attribute' &&
      /^(setter|deleter|expression|comparator|update_expression)$/.test(value.name),
  );
}

function sameMeaning(a: Binding, b: Binding): boolean {
  if (a.kind !== 'assign' || b.kind !== 'assign' || a.conditional !== b.conditional) return false;
  return sameShape(a.value, b.value) && sameShape(a.annotation, b.annotation);
}

const sameBindings = sameList(sameBinding);
