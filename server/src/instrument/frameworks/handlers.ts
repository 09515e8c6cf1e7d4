import type { LoweredUnit } from '../../python/lower.ts';
import type { Program } from '../../types/program.ts';
import type { Scope } from '../../types/scope.ts';
import type { PythonFiles } from '../../workspace/python-files.ts';
import type { Query } from '../../incremental/query.ts';
import type { Framework, HandlerKind, HttpMetrics, Mount, Registration } from './framework.ts';
import { FRAMEWORKS } from './all.ts';
import { joinPaths } from '../code/literals.ts';
import type { Objects } from '../code/objects.ts';
import { isTestFile } from '../code/test-files.ts';
import { madeEachTime } from './flask-tables.ts';
import { decoratorShape, functionNamed } from './framework.ts';
import { wrappedRegistrations } from './own-decorators.ts';
import { factsByUnit, visitStatement } from '../code/visit.ts';

/** A function of the workspace that a framework calls. */
export interface Handler {
  readonly framework: string;
  readonly kind: HandlerKind;
  /** Upper case, sorted; of all its registrations. */
  readonly methods: readonly string[];
  /** Full paths, with the prefixes of every router on the way; `*` stands for a part that is not known. Sorted. */
  readonly paths: readonly string[];
  /** `path#qualname`. */
  readonly fn: string;
  /** The file that declares the function. */
  readonly path: string;
  /** The files that register it, sorted. */
  readonly registeredIn: readonly string[];
  readonly tag: string | undefined;
  /** The description of the API leaves it out, however it is registered. */
  readonly isUnlisted: boolean;
  /** The routers it is registered with, by key. */
  readonly via: readonly string[];
  /** Those, and the routers and applications that these are mounted in, by key; sorted. */
  readonly above: readonly string[];
  /** What the framework runs before it because a router above says so, by key; sorted. */
  readonly dependencies: readonly string[];
}

/** What one file says of handlers. Nothing in it moves when text is only shifted. */
export interface HandlerFacts {
  readonly registrations: readonly Registration[];
  readonly mounts: readonly Mount[];
  readonly httpMetrics: readonly HttpMetrics[];
  /** The classes of REST framework's kind that are routed, by key. */
  readonly routed: readonly string[];
}

/**
 * What every file has that registers a handler: the name of a framework, of one of its classes or of a way to
 * register. Most files have none of it and are not even parsed for this.
 */
const MAY_REGISTER =
  /fastapi|starlette|flask|quart|django|rest_framework|channels|ninja|aiohttp|litestar|starlite|sanic|tornado|celery|dramatiq|taskiq|\barq\b|\brq\b|huey|procrastinate|telegram|aiogram|Router|router|Blueprint|Resource|Handler|Controller|Consumer|View|Endpoint|Instrumentator|PrometheusM|shared_task|actor|enqueue|MIDDLEWARE|urlpatterns|register_blueprint|add_resource|add_namespace|@[\w.]+\.(get|post|put|patch|delete|head|options|trace|route|api_route|websocket\w*|task|periodic\w*|job|cron|view|\w*message\w*|\w*query\w*|\w*member|poll\w*)\b|add_(api_)?(websocket_)?(route|url_rule|get|post|put|patch|delete|view|handlers?)\b/;

const NOTHING: HandlerFacts = { registrations: [], mounts: [], httpMetrics: [], routed: [] };

/** The handlers of the workspace. Facts are derived file by file, and joined again only when one's facts change. */
export class Handlers {
  private readonly facts: Query<HandlerFacts>;
  private readonly byUnit: (path: string) => readonly HandlerFacts[];
  private readonly joined: Query<ReadonlyMap<string, Handler>>;
  private readonly single: Query<Handler | undefined>;
  private readonly inFile: Query<readonly Handler[]>;
  private readonly http: Query<readonly HttpMetrics[]>;
  private readonly routedClasses: Query<ReadonlySet<string>>;

  constructor(
    private readonly program: Program,
    private readonly objects: Objects,
    private readonly files: PythonFiles,
  ) {
    const { database } = program.workspace;
    this.byUnit = factsByUnit(program, 'handler facts of a unit', (unit, scope) =>
      this.readUnit(unit, scope),
    );
    this.facts = database.query({
      name: 'handler facts',
      barrier: 'facts',
      compute: (path) => this.read(path),
      equal: sameJson,
    });
    this.joined = database.query({ name: 'handlers', compute: () => this.join() });
    this.single = database.query({
      name: 'handler',
      compute: (fn) => this.joined.get('').get(fn),
      equal: sameJson,
    });
    this.inFile = database.query<readonly Handler[]>({
      name: 'handlers of a file',
      compute: (path) => [...this.joined.get('').values()].filter((one) => one.path === path),
      equal: sameJson,
    });
    this.routedClasses = database.query<ReadonlySet<string>>({
      name: 'routed classes',
      compute: () => {
        const files = this.files.all().filter((path) => !isTestFile(path, this.program.workspace));
        return new Set(files.flatMap((path) => this.facts.get(path).routed));
      },
      equal: (a, b) => a.size === b.size && [...a].every((one) => b.has(one)),
    });
    this.http = database.query<readonly HttpMetrics[]>({
      name: 'HTTP metrics',
      compute: () => this.findHttpMetrics(),
      equal: sameJson,
    });
  }

  /** Every handler, in the order of files and of functions in them. */
  all(): readonly Handler[] {
    return [...this.joined.get('').values()];
  }

  /** @param fn `path#qualname` */
  of(fn: string): Handler | undefined {
    return this.single.get(fn);
  }

  in(path: string): readonly Handler[] {
    return this.inFile.get(path);
  }

  /** HTTP-level metrics that some application of the workspace has switched on. */
  httpMetrics(): readonly HttpMetrics[] {
    return this.http.get('');
  }

  /** Whether a class of REST framework's kind answers requests. @param cls `path#qualname` */
  isRouted(cls: string): boolean {
    return this.routedClasses.get('').has(cls);
  }

  factsOf(path: string): HandlerFacts {
    return this.facts.get(path);
  }

  private findHttpMetrics(): readonly HttpMetrics[] {
    const found = new Map<string, HttpMetrics>();
    for (const path of this.files.all()) {
      if (isTestFile(path, this.program.workspace)) continue;
      for (const one of this.facts.get(path).httpMetrics) found.set(`${one.framework} ${one.name}`, one);
    }
    return [...found.values()];
  }

  private read(path: string): HandlerFacts {
    const source = this.program.workspace.source(path);
    if (!source || source.problem || !MAY_REGISTER.test(source.text)) return NOTHING;
    const facts = this.byUnit(path);
    return {
      registrations: facts.flatMap((one) => one.registrations),
      mounts: facts.flatMap((one) => one.mounts),
      httpMetrics: facts.flatMap((one) => one.httpMetrics),
      routed: facts.flatMap((one) => one.routed),
    };
  }

  private readUnit(unit: LoweredUnit, outer: Scope): HandlerFacts {
    const registrations: Registration[] = [];
    const mounts: Mount[] = [];
    const httpMetrics: HttpMetrics[] = [];
    const routed: string[] = [];
    const into = {
      program: this.program,
      objects: this.objects,
      path: outer.path,
      register: (one: Registration): void => void registrations.push(one),
      mount: (one: Mount): void => void mounts.push(one),
      httpMetrics: (one: HttpMetrics): void => void httpMetrics.push(one),
      routed: (cls: string): void => void routed.push(cls),
    };
    const frameworks: readonly Framework[] = FRAMEWORKS;
    visitStatement(unit.stmt, outer, unit, this.program, {
      statement: (stmt, scope) => {
        for (const framework of frameworks) framework.statement?.(stmt, scope, into);
      },
      function: (def, key, scope) => {
        for (const { value } of def.decorators) {
          if (!decoratorShape(value)) continue;
          for (const one of [
            { decorator: value, scope },
            ...wrappedRegistrations(value, scope, this.objects),
          ])
            for (const framework of frameworks)
              framework.decorated?.(def, one.decorator, key, one.scope, into);
        }
      },
      class: (def, key, scope) => {
        for (const framework of frameworks) {
          framework.classDef?.(def, key, scope, into);
          for (const { value } of def.decorators)
            for (const one of [
              { decorator: value, scope },
              ...wrappedRegistrations(value, scope, this.objects),
            ])
              framework.decoratedClass?.(def, one.decorator, key, one.scope, into);
        }
      },
      call: (call, scope) => {
        const isAdding = call.callee.kind === 'attribute' && /^add_\w+$/.test(call.callee.name);
        const each = isAdding ? madeEachTime(call, scope, this.objects) : [call];
        for (const framework of frameworks)
          // Flask reads tables of more kinds itself.
          for (const one of framework.name === 'flask' ? [call] : each) framework.call?.(one, scope, into);
        // `create = router.post("/things")(create)`: a decorator that is called as the function it is.
        const [only, second] = call.args;
        if (!only || second || only.keyword !== undefined || only.stars || !decoratorShape(call.callee))
          return;
        const given = only.value.kind === 'name' ? functionNamed(only.value, scope, this.objects) : undefined;
        const def = given === undefined ? undefined : this.program.declarations.functionAt(given).at(-1)?.def;
        if (given === undefined || !def) return;
        for (const framework of frameworks) framework.decorated?.(def, call.callee, given, scope, into);
      },
    });
    return { registrations, mounts, httpMetrics, routed };
  }

  private join(): ReadonlyMap<string, Handler> {
    const files = this.files.all().filter((path) => !isTestFile(path, this.program.workspace));
    const mounts = new Map<string, Mount[]>();
    for (const path of files)
      for (const mount of this.facts.get(path).mounts) {
        const known = mounts.get(mount.child);
        if (known) known.push(mount);
        else mounts.set(mount.child, [mount]);
      }
    /** Every prefix under which a router answers. */
    const prefixes = (key: string | undefined, seen: readonly string[]): readonly string[] => {
      const above = key === undefined || seen.includes(key) ? [] : (mounts.get(key) ?? []);
      if (above.length === 0) return [''];
      const inner = [...seen, key!];
      return [
        ...new Set(
          above.flatMap((mount) =>
            prefixes(mount.parent, inner).map((outer) =>
              joinPaths(outer, joinPaths(mount.parentPrefix, mount.prefix)),
            ),
          ),
        ),
      ].slice(0, 8);
    };
    const dependenciesOf = (key: string | undefined, seen: readonly string[]): readonly string[] =>
      key === undefined || seen.includes(key)
        ? []
        : (mounts.get(key) ?? []).flatMap((mount) => [
            ...(mount.dependencies ?? []),
            ...dependenciesOf(mount.parent, [...seen, key]),
          ]);
    const mountedIn = (key: string | undefined, seen: readonly string[]): readonly string[] =>
      key === undefined || seen.includes(key)
        ? []
        : [key, ...(mounts.get(key) ?? []).flatMap((mount) => mountedIn(mount.parent, [...seen, key]))];
    const byFunction = new Map<string, { registration: Registration; path: string }[]>();
    for (const path of files)
      for (const registration of this.facts.get(path).registrations) {
        const declaredIn = pathOf(registration.handler);
        if (isTestFile(declaredIn, this.program.workspace) || !files.includes(declaredIn)) continue;
        const known = byFunction.get(registration.handler);
        if (known) known.push({ registration, path });
        else byFunction.set(registration.handler, [{ registration, path }]);
      }
    const handlers: Handler[] = [];
    for (const [fn, all] of byFunction) {
      // `web.get("/", index)` is seen where it stands, and again where an application takes the list it is in.
      const list = all.filter(
        ({ registration: one }) =>
          one.via !== undefined ||
          !all.some(({ registration }) => registration.via !== undefined && registration.path === one.path),
      );
      const first = list[0]!.registration;
      const paths = list.flatMap(({ registration: one }) =>
        one.path === undefined
          ? []
          : prefixes(one.via, []).map((prefix) => shown(joinPaths(prefix, one.path!))),
      );
      handlers.push({
        framework: first.framework,
        kind: first.kind,
        methods: [...new Set(list.flatMap(({ registration: one }) => one.methods))].sort(),
        paths: [...new Set(paths)].sort(),
        fn,
        path: pathOf(fn),
        registeredIn: [...new Set(list.map(({ path }) => path))].sort(),
        tag: list.map(({ registration }) => registration.tag).find((tag) => tag !== undefined),
        isUnlisted: list.every(({ registration }) => registration.isUnlisted === true),
        via: [
          ...new Set(
            list.flatMap(({ registration }) => (registration.via === undefined ? [] : [registration.via])),
          ),
        ].sort(),
        above: [...new Set(list.flatMap(({ registration }) => mountedIn(registration.via, [])))].sort(),
        dependencies: [
          ...new Set(
            list.flatMap(({ registration }) => [
              ...(registration.dependencies ?? []),
              ...dependenciesOf(registration.via, []),
            ]),
          ),
        ].sort(),
      });
    }
    // Where functions stand in their file does not matter here; that the order is the same each time does.
    handlers.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    return new Map(handlers.map((one) => [one.fn, one]));
  }
}

export function sameJson(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

export function pathOf(key: string): string {
  return key.slice(0, key.lastIndexOf('#'));
}

function shown(path: string): string {
  return path.replace(/\/{2,}/g, '/') || '/';
}
