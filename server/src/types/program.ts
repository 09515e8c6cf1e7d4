import type { Decide } from '../python/bindings.ts';
import type { Expr } from '../python/tree.ts';
import type { Environment } from '../workspace/environment.ts';
import { Modules } from '../workspace/modules.ts';
import { PACK_PREFIX, type Workspace } from '../workspace/workspace.ts';
import { Classes, type Ancestor } from './classes.ts';
import { Declarations } from './declarations.ts';
import { Inference } from './inference.ts';
import { Names } from './names.ts';
import { Signatures } from './signatures.ts';
import { Subclasses } from './subclasses.ts';
import { PropertiesNamed } from './properties-named.ts';
import { UsersOf } from './users-of.ts';
import type { ClassScope, FunctionScope, ModuleScope, Scope } from './scope.ts';
import type { ClassRef, FunctionRef, Type } from './type.ts';
import type { Cell } from '../incremental/cell.ts';
import type { PairQuery, Query } from '../incremental/query.ts';
import { NEVER, sameType } from './type.ts';

/** What a class has under a name: its own, or that of the first of its ancestors that declares it. */
export interface Member {
  readonly type: Type;
  readonly declaring: Ancestor;
}

/**
 * Names and types of the whole program: the workspace, its environment and the packs. Every answer is
 * remembered by the workspace's database and stands until something it was made from changes.
 *
 * Start reading at `names.ts` for what a name means, at `inference.ts` for the type of an expression.
 */
export class Program {
  readonly modules: Modules;
  readonly declarations: Declarations;
  readonly names: Names;
  readonly classes: Classes;
  readonly signatures: Signatures;
  readonly subclasses: Subclasses;
  readonly usersOf: UsersOf;
  readonly propertiesNamed: PropertiesNamed;
  private readonly classRefs = new Map<string, ClassRef>();
  private readonly functionRefs = new Map<string, FunctionRef>();
  private readonly returns: Query<Type>;
  private readonly moduleValues: PairQuery<Type>;
  private readonly attributes: PairQuery<Type | undefined>;
  private readonly members: PairQuery<Member | undefined>;
  /** What the paths of users' stubs begin with. */
  private readonly stubPrefixes: Cell<readonly string[]>;

  constructor(
    readonly workspace: Workspace,
    environmentOf: (path: string) => Environment,
    stubFolders: (path: string) => readonly string[],
  ) {
    this.modules = new Modules(workspace, environmentOf, stubFolders);
    const deciders = new Map<string, Decide>();
    this.declarations = new Declarations(workspace, (path) => {
      const { version } = environmentOf(path);
      const key = version.join('.');
      let decide = deciders.get(key);
      if (!decide) deciders.set(key, (decide = (test) => decideVersion(test, version)));
      return decide;
    });
    this.names = new Names(workspace.database, this.modules, this.declarations);
    this.classes = new Classes(this);
    this.signatures = new Signatures(this);
    this.subclasses = new Subclasses(this);
    this.usersOf = new UsersOf(this);
    this.propertiesNamed = new PropertiesNamed(this);
    const { database } = workspace;
    this.stubPrefixes = database.derived<readonly string[]>({
      name: 'where stubs are',
      compute: () => {
        const roots = workspace.roots();
        return (roots.length > 0 ? roots : ['']).flatMap((root) =>
          stubFolders(`${root}/x.py`).map((folder) => `${folder}/`),
        );
      },
      equal: (a, b) => a.join('\n') === b.join('\n'),
    });
    this.returns = database.query({
      name: 'return type',
      barrier: 'facts',
      compute: (key) => this.inference().inferReturn(this.functionRef(key)),
      onCycle: () => ({ kind: 'never' }),
      equal: sameType,
    });
    this.moduleValues = database.pairQuery({
      name: 'module value',
      barrier: 'facts',
      compute: (path, name) => this.inference().inferModuleName(path, name),
      onCycle: () => ({ kind: 'never' }),
      equal: sameType,
    });
    this.attributes = database.pairQuery<Type | undefined>({
      name: 'attribute',
      barrier: 'facts',
      compute: (key, name) => this.inference().inferOwnAttribute(this.classRef(key), name),
      onCycle: () => ({ kind: 'never' }),
      equal: (a, b) => (a && b ? sameType(a, b) : a === b),
    });
    this.members = database.pairQuery<Member | undefined>({
      name: 'member',
      barrier: 'facts',
      compute: (key, name) => this.findMember(this.classRef(key), name),
      onCycle: (key) => ({ type: NEVER, declaring: { cls: this.classRef(key), args: [] } }),
      equal: (a, b) => a === b || (!!a && !!b && a.declaring === b.declaring && sameType(a.type, b.type)),
    });
  }

  /** Whether a file states what functions raise (a pack or a user's stub) rather than doing it. */
  isKnowledge(path: string): boolean {
    if (path.startsWith(PACK_PREFIX)) return true;
    return this.workspace.database.read(this.stubPrefixes).some((prefix) => path.startsWith(prefix));
  }

  /** Whether a file is code of the workspace itself, not of a library that is installed inside of it. */
  isOwn(path: string): boolean {
    return this.workspace.rootOf(path) !== undefined && !/\/(site|dist)-packages\//.test(path);
  }

  /** For the time of one computation; it remembers what it found out. */
  inference(): Inference {
    return new Inference(this);
  }

  /** @param key `path#Qual.Name` */
  classRef(key: string): ClassRef {
    let ref = this.classRefs.get(key);
    if (!ref) {
      const path = key.slice(0, key.lastIndexOf('#'));
      ref = {
        kind: 'class-ref',
        key,
        path,
        qualname: key.slice(path.length + 1),
        module: this.modules.nameOf(path),
      };
      this.classRefs.set(key, ref);
    }
    return ref;
  }

  /**
   * The class a file declares. A library's class that a pack describes is the pack's, so that it is the same
   * class however it was reached.
   */
  declaredClass(path: string, qualname: string): ClassRef {
    const key = `${path}#${qualname}`;
    const known = this.classRefs.get(key);
    if (known) return known;
    const pack = path.startsWith('pack:/') ? undefined : this.packPathOf(path);
    const top = qualname.split('.')[0]!;
    if (pack && this.declarations.bindingsInModule(pack, top).some((binding) => binding.kind === 'class'))
      return this.classRef(`${pack}#${qualname}`);
    return this.classRef(key);
  }

  /** @param key `path#Qual.name` */
  functionRef(key: string): FunctionRef {
    let ref = this.functionRefs.get(key);
    if (!ref) {
      const path = key.slice(0, key.lastIndexOf('#'));
      const qualname = key.slice(path.length + 1);
      const dot = qualname.lastIndexOf('.');
      const outer = dot < 0 ? undefined : qualname.slice(0, dot);
      const owner =
        outer && !outer.endsWith('<locals>') && this.declarations.classAt(`${path}#${outer}`).length > 0
          ? this.classRef(`${path}#${outer}`)
          : undefined;
      ref = { kind: 'function-ref', key, path, qualname, module: this.modules.nameOf(path), owner };
      this.functionRefs.set(key, ref);
    }
    return ref;
  }

  /** What a call of the function gives, before type variables are replaced; awaited for an `async def`. */
  returnType(fn: FunctionRef): Type {
    return this.returns.get(fn.key);
  }

  /** What a name bound at the top of a file holds. */
  moduleValue(path: string, name: string): Type {
    return this.moduleValues.get(path, name);
  }

  /** An attribute that the class itself declares; undefined when it does not. */
  ownAttribute(cls: ClassRef, name: string): Type | undefined {
    return this.attributes.get(cls.key, name);
  }

  /** An attribute that the class declares or inherits, `object` left out; undefined when nothing known does. */
  member(cls: ClassRef, name: string): Member | undefined {
    return this.members.get(cls.key, name);
  }

  private findMember(cls: ClassRef, name: string): Member | undefined {
    for (const declaring of this.classes.info(cls).order) {
      const type = this.ownAttribute(declaring.cls, name);
      if (type) return { type, declaring };
    }
    return undefined;
  }

  moduleScope(path: string): ModuleScope {
    return { kind: 'module', path };
  }

  classScope(cls: ClassRef): ClassScope {
    return { kind: 'class', path: cls.path, cls, parent: this.outerScope(cls.path, cls.qualname) };
  }

  /** The scope inside a function; undefined when the function is gone. The last definition is taken. */
  functionScope(fn: FunctionRef): FunctionScope | undefined {
    const declaration = this.declarations.functionAt(fn.key).at(-1);
    if (!declaration) return undefined;
    return {
      kind: 'function',
      path: fn.path,
      fn,
      def: declaration.def,
      unit: declaration.unit,
      parent: this.outerScope(fn.path, fn.qualname),
    };
  }

  /** The scope that declares `qualname`. */
  outerScope(path: string, qualname: string): Scope {
    const dot = qualname.lastIndexOf('.');
    if (dot < 0) return this.moduleScope(path);
    const outer = qualname.slice(0, dot);
    if (outer.endsWith('.<locals>')) {
      const fn = this.functionRef(`${path}#${outer.slice(0, -'.<locals>'.length)}`);
      return this.functionScope(fn) ?? this.moduleScope(path);
    }
    return this.classScope(this.classRef(`${path}#${outer}`));
  }

  private packPathOf(path: string): string | undefined {
    return this.modules.packOf(this.modules.nameOf(path));
  }
}

/** `sys.version_info >= (3, 11)` and its like, `TYPE_CHECKING`, and `sys.platform` comparisons. */
function decideVersion(test: Expr, version: readonly [number, number]): boolean | undefined {
  if (test.kind === 'unary' && test.op === 'not') {
    const inner = decideVersion(test.operand, version);
    return inner === undefined ? undefined : !inner;
  }
  if (test.kind !== 'compare' || test.operands.length !== 2) return undefined;
  const [left, right] = test.operands;
  if (!left || !right) return undefined;
  const subject = left.kind === 'subscript' ? left.object : left;
  if (subject.kind !== 'attribute' || subject.object.kind !== 'name' || subject.object.id !== 'sys')
    return undefined;
  if (subject.name === 'platform' && right.kind === 'constant') {
    if (test.ops[0] === '==') return right.value === 'linux';
    if (test.ops[0] === '!=') return right.value !== 'linux';
    return undefined;
  }
  if (subject.name !== 'version_info') return undefined;
  const items = right.kind === 'tuple' ? right.items : [right];
  const wanted = items.map((item) =>
    item.kind === 'constant' && item.type === 'int' ? Number(item.value) : NaN,
  );
  if (wanted.some(Number.isNaN)) return undefined;
  let order = 0;
  for (let at = 0; at < Math.min(wanted.length, 2) && order === 0; at++)
    order = Math.sign((version[at] ?? 0) - wanted[at]!);
  switch (test.ops[0]) {
    case '>=':
      return order >= 0;
    case '>':
      return order > 0 || (order === 0 && wanted.length < 2);
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '==':
      return order === 0;
    default:
      return undefined;
  }
}
