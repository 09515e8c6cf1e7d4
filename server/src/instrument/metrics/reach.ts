import type { Call, Expr } from '../../python/tree.ts';
import { dottedName, walkExpression } from '../../python/walk.ts';
import type { Inference } from '../../types/inference.ts';
import type { Program } from '../../types/program.ts';
import type { Scope } from '../../types/scope.ts';
import { membersOf, withoutNone, type Type } from '../../types/type.ts';
import type { Query } from '../../incremental/query.ts';
import { functionNamed, methodOf } from '../frameworks/framework.ts';
import { sameJson } from '../frameworks/handlers.ts';
import { measuresLayer } from './metric-library.ts';
import { isMetricsClient, soundsLikeMetrics } from './metric-calls.ts';
import { metricOf, updateOf } from './updates.ts';
import type { Objects } from '../code/objects.ts';
import { visitStatement } from '../code/visit.ts';

/** What running a function does, as far as metrics are concerned. Plain, so that equal facts are equal. */
export interface FunctionFacts {
  /** The metrics it updates itself: their exposed name, or `?`. */
  readonly updates: readonly { readonly key: string | undefined; readonly name: string }[];
  /** The functions of the workspace that it may run or hand on, by key. */
  readonly calls: readonly string[];
  /** Calls that were not resolved: their last name, and the imported name where there is one. */
  readonly unresolved: readonly string[];
  /** How many calls it makes that are neither about metrics nor of functions of the workspace nor of no account. */
  readonly work: number;
}

const NOTHING: FunctionFacts = { updates: [], calls: [], unresolved: [], work: 0 };

/** What a handler's metrics are. */
export type Coverage =
  /** It updates a metric itself or through what it calls. */
  | { readonly status: 'instrumented'; readonly metric: string; readonly through: readonly string[] }
  /** It reaches only metrics of layers below it: of the database, of a cache, of other services. */
  | { readonly status: 'layers'; readonly metrics: readonly string[] }
  /** It calls something that cannot be followed and is called like a metrics helper. */
  | { readonly status: 'unknown'; readonly call: string }
  | { readonly status: 'none' };

const MAX_FUNCTIONS = 1500;

/** Follows calls from a function to the metrics it updates. */
export class Reach {
  private readonly facts: Query<FunctionFacts>;
  private readonly coverages: Query<Coverage>;

  constructor(
    private readonly program: Program,
    private readonly objects: Objects,
    private readonly isOurs: (path: string) => boolean,
  ) {
    const { database } = program.workspace;
    this.facts = database.query({
      name: 'metrics of a function',
      barrier: 'facts',
      compute: (key) => this.read(key),
      equal: sameJson,
    });
    this.coverages = database.query<Coverage>({
      name: 'metrics reached',
      compute: (key) => this.follow(key.split('\n')),
      equal: sameJson,
    });
  }

  /**
   * What a function reaches.
   *
   * @param besides functions that the framework runs with it: the dependencies of its router.
   */
  coverage(fn: string, besides: readonly string[] = []): Coverage {
    return this.coverages.get([fn, ...besides].join('\n'));
  }

  factsOf(fn: string): FunctionFacts {
    return this.facts.get(fn);
  }

  /** Whether a function is a helper: all it does is update metrics, perhaps through other helpers. */
  isHelper(fn: string, depth = 0): boolean {
    const facts = this.facts.get(fn);
    if (facts.work > 0 || depth > 6) return false;
    if (!facts.calls.every((call) => this.isHelper(call, depth + 1))) return false;
    return facts.updates.length > 0 || facts.calls.length > 0;
  }

  private follow(starts: readonly string[]): Coverage {
    const from = new Map<string, string | undefined>(starts.map((start) => [start, undefined]));
    const queue = [...starts];
    const layers = new Set<string>();
    let unknown: string | undefined;
    for (let at = 0; at < queue.length && at < MAX_FUNCTIONS; at++) {
      const fn = queue[at]!;
      const facts = this.facts.get(fn);
      for (const { name } of facts.updates) {
        const own = starts.includes(fn) || this.isDirectHelper(fn, from, starts);
        if (own || !measuresLayer(name))
          return { status: 'instrumented', metric: name, through: this.chain(fn, from) };
        layers.add(name);
      }
      // What a handler itself calls counts; far below, a name says little.
      if (starts.includes(fn)) unknown ??= facts.unresolved.find((call) => soundsLikeMetrics(call));
      for (const call of facts.calls)
        if (!from.has(call)) {
          from.set(call, fn);
          queue.push(call);
        }
    }
    if (unknown !== undefined) return { status: 'unknown', call: unknown };
    return layers.size > 0 ? { status: 'layers', metrics: [...layers].sort() } : { status: 'none' };
  }

  /** A helper that a handler calls with nothing in between but other helpers. */
  private isDirectHelper(
    fn: string,
    from: ReadonlyMap<string, string | undefined>,
    starts: readonly string[],
  ): boolean {
    for (let at: string | undefined = fn; at !== undefined && !starts.includes(at); at = from.get(at))
      if (!this.isHelper(at)) return false;
    return true;
  }

  private chain(fn: string, from: ReadonlyMap<string, string | undefined>): readonly string[] {
    const names: string[] = [];
    for (let at: string | undefined = fn; at !== undefined; at = from.get(at))
      names.unshift(at.slice(at.lastIndexOf('#') + 1));
    return names.slice(1);
  }

  private read(key: string): FunctionFacts {
    const ref = this.program.functionRef(key);
    const declarations = this.program.declarations.functionAt(key);
    const declaration = declarations.at(-1);
    if (!declaration) return NOTHING;
    const { program, objects } = this;
    const inference = program.inference();
    const updates = new Map<string, { key: string | undefined; name: string }>();
    const calls = new Set<string>();
    const unresolved = new Set<string>();
    let work = 0;
    const outer = program.outerScope(ref.path, ref.qualname);
    const onCall = (call: Call, scope: Scope): void => {
      const update = updateOf(call, scope, objects);
      if (update) {
        const name = update.metric?.name ?? update.metric?.writtenName ?? '?';
        updates.set(`${update.metric?.key} ${name}`, { key: update.metric?.key, name });
        return;
      }
      if (call.callee.kind === 'attribute' && call.callee.name === 'labels') return;
      const targets = this.targets(call, scope, inference);
      if (targets.length === 0 && !this.isOfNoAccount(call, scope)) work++;
      for (const target of targets) calls.add(target);
      // Metrics of another kind: what its own client does with them is not to be followed.
      const own = targets.length > 0 ? dottedName(call.callee) : undefined;
      if (own !== undefined && isMetricsClient(own)) unresolved.add(own);
      if (targets.length === 0) {
        const name = this.unresolvedName(call.callee, scope);
        if (name !== undefined) unresolved.add(name);
      }
      for (const arg of call.args) {
        if (arg.value.kind !== 'name' && arg.value.kind !== 'attribute') continue;
        const given = functionNamed(arg.value, scope, objects);
        if (given !== undefined && this.follows(given)) calls.add(given);
        const metric = given === undefined ? metricOf(objects.resolve(arg.value, scope), objects) : undefined;
        if (metric)
          updates.set(metric.key, { key: metric.key, name: metric.name ?? metric.writtenName ?? '?' });
      }
    };
    visitStatement(declaration.def, outer, declaration.unit, program, {
      call: onCall,
      statement: (stmt, scope) => {
        // Decorators without arguments are called as well; those of nested functions too.
        if (stmt.kind !== 'function') return;
        for (const { value } of stmt.decorators) {
          if (value.kind === 'call') continue;
          const target = functionNamed(value, scope, objects);
          if (target !== undefined && this.follows(target)) calls.add(target);
          else if (target === undefined) {
            const name = this.unresolvedName(value, scope);
            if (name !== undefined) unresolved.add(name);
          }
        }
        if (stmt === declaration.def)
          for (const param of stmt.params)
            if (param.annotation) this.annotationProviders(param.annotation, outer, calls);
      },
    });
    calls.delete(key);
    return {
      updates: [...updates.values()],
      calls: [...calls].sort(),
      unresolved: [...unresolved].sort(),
      work,
    };
  }

  /** `Depends(provider)` behind an alias: `Session = Annotated[AsyncSession, Depends(get_session)]`. */
  private annotationProviders(annotation: Expr, scope: Scope, calls: Set<string>): void {
    if (annotation.kind !== 'name' && annotation.kind !== 'attribute') return;
    const located = this.objects.locate(annotation, scope);
    if (located?.kind !== 'bindings') return;
    for (const binding of located.bindings) {
      const value = binding.kind === 'assign' || binding.kind === 'alias' ? binding.value : undefined;
      if (value?.kind !== 'subscript') continue;
      walkExpression(value, (expr) => {
        if (expr.kind !== 'call') return;
        for (const arg of expr.args) {
          const provider = functionNamed(arg.value, located.scope, this.objects);
          if (provider !== undefined && this.follows(provider)) calls.add(provider);
        }
      });
    }
  }

  /** A call that helpers make on the side: of a builtin, of the clock, of a logger. */
  private isOfNoAccount(call: Call, scope: Scope): boolean {
    const name = this.program.names.qualify(call.callee, scope);
    if (name !== undefined)
      return /^(builtins|time|datetime|functools|contextlib|inspect|asyncio\.iscoroutinefunction|typing)\b/.test(
        name,
      );
    // A decorator's wrapper runs what it wraps; `start.total_seconds()`, `value.lower()`.
    if (call.callee.kind === 'name') return true;
    return (
      call.callee.kind === 'attribute' &&
      /^(lower|upper|strip|format|get|total_seconds|debug|info|warning|error|exception)$/.test(
        call.callee.name,
      )
    );
  }

  private follows(fn: string): boolean {
    return this.isOurs(fn.slice(0, fn.lastIndexOf('#')));
  }

  /** The functions of the workspace that a call may run. */
  private targets(call: Call, scope: Scope, inference: Inference): readonly string[] {
    const found = new Set<string>();
    const add = (fn: string | undefined): void => {
      if (fn !== undefined && this.follows(fn)) found.add(fn);
    };
    const type = inference.typeOf(call.callee, scope);
    this.callable(type, add);
    if (found.size === 0 && (type.kind === 'unknown' || type.kind === 'callable')) {
      if (call.callee.kind === 'name' || call.callee.kind === 'attribute') {
        add(functionNamed(call.callee, scope, this.objects));
        const cls = this.objects.classKey(this.objects.locate(call.callee, scope));
        if (cls !== undefined && this.isOurs(cls.slice(0, cls.lastIndexOf('#')))) this.construct(cls, add);
      }
      // `track("users")(handler)`, `@track("users")`: the function that is called with arguments is followed itself.
    }
    return [...found];
  }

  private callable(type: Type, add: (fn: string | undefined) => void): void {
    for (const member of membersOf(withoutNone(type))) {
      switch (member.kind) {
        case 'function':
          add(member.fn.key);
          for (const captured of member.captures?.values() ?? [])
            if (captured.kind === 'function') add(captured.fn.key);
          if (member.self?.kind === 'instance' && member.fn.owner)
            this.implementations(
              member.fn.owner.key,
              member.fn.qualname.slice(member.fn.qualname.lastIndexOf('.') + 1),
              add,
            );
          break;
        case 'class':
          if (this.isOurs(member.cls.path)) this.construct(member.cls.key, add);
          break;
        case 'instance':
          if (this.isOurs(member.cls.path)) add(methodOf(member.cls.key, '__call__', this.objects));
          break;
        default:
      }
    }
  }

  /** What making an object, and using it as a context manager or a decorator, may run. */
  private construct(cls: string, add: (fn: string | undefined) => void): void {
    for (const name of ['__init__', '__enter__', '__exit__', '__aenter__', '__aexit__', '__call__'])
      add(methodOf(cls, name, this.objects));
  }

  /** An abstract method, or one of a protocol, runs as what its class's subclasses in the same file make of it. */
  private implementations(owner: string, name: string, add: (fn: string | undefined) => void): void {
    const path = owner.slice(0, owner.lastIndexOf('#'));
    if (!this.isOurs(path)) return;
    for (const qualname of this.program.declarations.classNamesOf(path)) {
      const key = `${path}#${qualname}`;
      if (key === owner || !this.objects.ancestry(key).keys.includes(owner)) continue;
      if (this.program.declarations.bindingsInClass(key, name).some((one) => one.kind === 'function'))
        add(`${key}.${name}`);
    }
  }

  /** The imported name of what is called, or its last part where it is an attribute of something unknown. */
  private unresolvedName(callee: Expr, scope: Scope): string | undefined {
    const located = this.objects.locate(callee, scope);
    if (located?.kind === 'external') return located.name;
    if (located) return undefined;
    if (callee.kind !== 'attribute') return undefined;
    const object =
      callee.object.kind === 'name'
        ? callee.object.id
        : callee.object.kind === 'attribute'
          ? callee.object.name
          : undefined;
    return object === undefined ? undefined : `?.${object}.${callee.name}`;
  }
}
