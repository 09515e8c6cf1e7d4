import type { ClassRef, Type } from './type.ts';
import { substitute } from './type.ts';
import type { Program } from './program.ts';
import type { Query } from '../incremental/query.ts';

export interface Ancestor {
  readonly cls: ClassRef;
  /** The class's own type arguments, in terms of the class whose order this is. */
  readonly args: readonly Type[];
}

export interface ClassInfo {
  /** The class and its ancestors in method resolution order; `object` is left out. */
  readonly order: readonly Ancestor[];
  /** A base that could not be resolved, as written; undefined when all were. */
  readonly unknownBase: string | undefined;
  /** The names of the class's type parameters, in order. */
  readonly params: readonly string[];
}

/** The class hierarchy. */
export class Classes {
  private readonly infos: Query<ClassInfo>;

  constructor(private readonly program: Program) {
    this.infos = program.workspace.database.query({
      name: 'class info',
      barrier: 'facts',
      compute: (key) => this.build(program.classRef(key)),
      onCycle: (key) => ({
        order: [{ cls: program.classRef(key), args: [] }],
        unknownBase: 'itself',
        params: [],
      }),
      equal: (a, b) =>
        a.unknownBase === b.unknownBase &&
        a.params.join() === b.params.join() &&
        a.order.length === b.order.length &&
        a.order.every(
          (one, at) => one.cls === b.order[at]!.cls && one.args.length === b.order[at]!.args.length,
        ),
    });
  }

  info(cls: ClassRef): ClassInfo {
    return this.infos.get(cls.key);
  }

  /** Undefined when it depends on a base that is not known. */
  isSubclass(cls: ClassRef, of: ClassRef): boolean | undefined {
    if (cls === of || this.isObject(of)) return true;
    const info = this.info(cls);
    if (info.order.some((ancestor) => ancestor.cls === of)) return true;
    return info.unknownBase === undefined ? false : undefined;
  }

  /** Whether it can be raised: a subclass of BaseException. Undefined when that is not known. */
  isException(cls: ClassRef): boolean | undefined {
    const base = this.builtin('BaseException');
    return base ? this.isSubclass(cls, base) : undefined;
  }

  isEnum(cls: ClassRef): boolean {
    return this.info(cls).order.some((ancestor) => ancestor.cls.module === 'enum');
  }

  isProtocol(cls: ClassRef): boolean {
    return this.info(cls).order.some(
      (ancestor, at) => at > 0 && ancestor.cls.module === 'typing' && ancestor.cls.qualname === 'Protocol',
    );
  }

  builtin(name: string): ClassRef | undefined {
    return this.named('builtins', name);
  }

  /** The class that a module declares or re-exports under a name; undefined when it cannot be found. */
  named(module: string, name: string): ClassRef | undefined {
    const pack = this.program.modules.packOf(module);
    if (!pack) return undefined;
    const type = this.program.moduleValue(pack, name);
    return type.kind === 'class' ? type.cls : undefined;
  }

  /** The qualified name a person reads: `ValueError`, `httpx._exceptions.HTTPError`. */
  displayName(cls: ClassRef): string {
    return cls.module === 'builtins' ? cls.qualname : `${cls.module}.${cls.qualname}`;
  }

  private isObject(cls: ClassRef): boolean {
    return cls.module === 'builtins' && cls.qualname === 'object';
  }

  private build(cls: ClassRef): ClassInfo {
    const { program } = this;
    const declaration = program.declarations.classAt(cls.key)[0];
    if (!declaration)
      return { order: [{ cls, args: [] }], unknownBase: 'a class that is not there', params: [] };
    const scope = program.outerScope(cls.path, cls.qualname);
    const inference = program.inference();
    const params: string[] = [];
    const addParam = (type: Type): void => {
      if (type.kind === 'typevar' && !params.includes(type.name)) params.push(type.name);
      if (type.kind === 'instance' || type.kind === 'class') type.args.forEach(addParam);
      if (type.kind === 'tuple') type.items.forEach(addParam);
      if (type.kind === 'union') type.members.forEach(addParam);
    };
    const bases: { cls: ClassRef; args: readonly Type[] }[] = [];
    let unknownBase: string | undefined;
    for (const base of declaration.def.bases) {
      if (base.keyword !== undefined) continue;
      const type = inference.annotation(base.value, scope);
      const written = program.names.qualify(
        base.value.kind === 'subscript' ? base.value.object : base.value,
        scope,
      );
      if (
        base.value.kind === 'subscript' &&
        (written === 'typing.Generic' || written === 'typing.Protocol')
      ) {
        for (const index of base.value.index) addParam(inference.annotation(index, scope));
      }
      if (type.kind === 'instance') {
        bases.push({ cls: type.cls, args: type.args });
        type.args.forEach(addParam);
      } else {
        const value = inference.typeOf(base.value, scope);
        if (value.kind === 'class') bases.push({ cls: value.cls, args: value.args });
        else if (
          written === 'typing.NamedTuple' ||
          written === 'typing.TypedDict' ||
          written === 'typing_extensions.TypedDict'
        ) {
          const stand = this.builtin(written.endsWith('NamedTuple') ? 'tuple' : 'dict');
          if (stand) bases.push({ cls: stand, args: [] });
        } else if (written !== 'builtins.object' && written !== 'typing.Generic')
          unknownBase ??= written ?? 'an expression';
      }
    }
    const chains: Ancestor[][] = [];
    for (const base of bases) {
      if (base.cls === cls) continue;
      const info = this.info(base.cls);
      unknownBase ??= info.unknownBase;
      const variables = new Map(
        info.params.map((name, at) => [
          name,
          base.args[at] ?? { kind: 'unknown' as const, reason: 'a type argument that is not given' },
        ]),
      );
      chains.push(
        info.order
          .filter((ancestor) => !this.isObject(ancestor.cls))
          .map((ancestor) => ({
            cls: ancestor.cls,
            args: ancestor.args.map((arg) => substitute(arg, variables)),
          })),
      );
    }
    const own: Ancestor = { cls, args: params.map((name) => ({ kind: 'typevar' as const, name })) };
    return {
      order: [
        own,
        ...linearize(
          chains,
          bases.map((base) => base.cls),
        ),
      ],
      unknownBase,
      params,
    };
  }
}

/** C3, as in Python; where no order is consistent, first come first served. */
function linearize(chains: readonly (readonly Ancestor[])[], bases: readonly ClassRef[]): Ancestor[] {
  const lists = [
    ...chains.map((chain) => [...chain]),
    bases.map((cls) => ({ cls, args: [] }) as Ancestor),
  ].filter((list) => list.length > 0);
  const detail = new Map<ClassRef, Ancestor>();
  for (const chain of chains) for (const one of chain) if (!detail.has(one.cls)) detail.set(one.cls, one);
  const result: Ancestor[] = [];
  while (lists.some((list) => list.length > 0)) {
    const heads = lists.filter((list) => list.length > 0);
    const good =
      heads.find((list) => !heads.some((other) => other.slice(1).some((one) => one.cls === list[0]!.cls))) ??
      heads[0]!;
    const next = good[0]!.cls;
    result.push(detail.get(next) ?? { cls: next, args: [] });
    for (const list of lists) if (list[0]?.cls === next) list.shift();
  }
  return result.filter((one, at) => result.findIndex((other) => other.cls === one.cls) === at);
}
