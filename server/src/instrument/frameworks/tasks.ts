import type { Call, FunctionDef } from '../../python/tree.ts';
import { expressionsOf, walkExpression, walkStatements } from '../../python/walk.ts';
import type { Scope } from '../../types/scope.ts';
import { argument, stringOf } from '../code/literals.ts';
import {
  decoratorShape,
  functionNamed,
  methodOf,
  type DecoratorShape,
  type Framework,
  type Gather,
} from './framework.ts';

/** Decorators that are functions of a library. */
const DECORATORS: readonly { readonly framework: string; readonly name: RegExp }[] = [
  { framework: 'celery', name: /^celery\b.*\.(shared_task|task|periodic_task)$/ },
  { framework: 'dramatiq', name: /^(dramatiq|periodiq)\b.*\.actor$/ },
  { framework: 'rq', name: /^(rq|django_rq|flask_rq2)\b.*\.job$/ },
  { framework: 'huey', name: /^huey\b.*\.(task|periodic_task|db_task|db_periodic_task)$/ },
];

/** Objects whose attribute is the decorator. */
const QUEUES: readonly {
  readonly framework: string;
  readonly object: RegExp;
  readonly names: ReadonlySet<string>;
}[] = [
  {
    framework: 'celery',
    object: /^celery\b.*\.(Celery|Task)$/,
    names: new Set(['task', 'on_after_configure']),
  },
  { framework: 'taskiq', object: /^taskiq\w*\b.*\.\w*Broker$/, names: new Set(['task']) },
  { framework: 'huey', object: /^huey\b.*\.\w*Huey$/, names: new Set(['task', 'periodic_task']) },
  {
    framework: 'procrastinate',
    object: /^procrastinate\b.*\.(App|Blueprint)$/,
    names: new Set(['task', 'periodic']),
  },
  { framework: 'rq', object: /^(flask_rq2|rq)\b.*\.(RQ|Queue)$/, names: new Set(['job']) },
  { framework: 'arq', object: /^(streaq|arq)\b.*\.Worker$/, names: new Set(['task', 'cron']) },
];

/** Tasks of Celery, taskiq, arq, dramatiq, RQ, Huey and Procrastinate. */
export const tasks: Framework = {
  name: 'tasks',
  packages: ['celery', 'taskiq', 'arq', 'dramatiq', 'rq', 'huey', 'procrastinate'],

  decorated(_def, decorator, handler, scope, into) {
    const shape = decoratorShape(decorator);
    const framework = shape && frameworkOf(shape, scope, into);
    if (framework !== undefined) register(framework, handler, into, groupOf(shape?.call, scope, into));
  },

  classDef(_def, cls, _scope, into) {
    const { names } = into.objects.ancestry(cls);
    if (!names.slice(1).some((one) => /^celery\b.*\.Task$/.test(one))) return;
    const handler = methodOf(cls, 'run', into.objects);
    if (handler?.startsWith(`${cls}.`)) register('celery', handler, into);
  },

  statement(stmt, scope, into) {
    // arq: `class WorkerSettings: functions = [send_mail]`.
    if (stmt.kind !== 'assign' || scope.kind !== 'class' || stmt.value?.kind !== 'list') return;
    const target = stmt.targets[0];
    if (
      target?.kind !== 'name' ||
      (target.id !== 'functions' && target.id !== 'cron_jobs') ||
      !/Worker|Settings/.test(scope.cls.qualname)
    )
      return;
    for (const item of stmt.value.items) {
      const handler = functionNamed(item, scope, into.objects);
      if (handler !== undefined && !handler.startsWith('pack:/')) register('arq', handler, into);
    }
  },

  call(call, scope, into) {
    if (call.callee.kind !== 'attribute') return;
    const { name, object } = call.callee;
    if (name !== 'enqueue' && name !== 'enqueue_call' && name !== 'enqueue_in' && name !== 'enqueue_at')
      return;
    const made = into.objects.resolve(object, scope);
    if (!made?.lineage.some((one) => /^(rq|django_rq)\b/.test(one))) return;
    const handler = functionNamed(
      call.args[name === 'enqueue' || name === 'enqueue_call' ? 0 : 1]?.value,
      scope,
      into.objects,
    );
    if (handler !== undefined && !handler.startsWith('pack:/')) register('rq', handler, into);
  },
};

/** What a task's own name begins with: `orders` of `@actor(actor_name="orders.send")`. */
function groupOf(call: Call | undefined, scope: Scope, into: Gather): string | undefined {
  const name = stringOf(argument(call, 'actor_name') ?? argument(call, 'name'), scope, into.objects);
  const [group, ...rest] = name?.split('.') ?? [];
  return rest.length > 0 && /^\w+$/.test(group!) ? group : undefined;
}

function register(framework: string, handler: string, into: Gather, tag?: string): void {
  into.register({
    framework,
    kind: 'task',
    methods: [],
    path: undefined,
    via: undefined,
    handler,
    tag,
  });
}

function frameworkOf(shape: DecoratorShape, scope: Scope, into: Gather): string | undefined {
  if (!/task|actor|job|periodic|cron/.test(shape.name)) return undefined;
  const lineage = into.objects.lineage(shape.callee, scope);
  const direct = DECORATORS.find((one) => lineage.some((name) => one.name.test(name)));
  if (direct) return direct.framework;
  if (shape.object) {
    const made = into.objects.resolve(shape.object, scope);
    const queue =
      made &&
      QUEUES.find((one) => one.names.has(shape.name) && made.lineage.some((name) => one.object.test(name)));
    if (queue) return queue.framework;
  }
  // The project's own decorator around a library's: `def actor(...): return dramatiq.actor(...)`.
  const own = functionNamed(shape.callee, scope, into.objects);
  if (own === undefined || own.startsWith('pack:/')) return undefined;
  const inner = into.program.functionScope(into.program.functionRef(own));
  return inner && wrapped(inner.def, inner, into);
}

function wrapped(def: FunctionDef, scope: Scope, into: Gather): string | undefined {
  let found: string | undefined;
  walkStatements(def.body.stmts, (stmt) => {
    for (const expr of expressionsOf(stmt))
      walkExpression(expr, (one) => {
        if (found || one.kind !== 'call') return;
        const names = into.objects.lineage(one.callee, scope);
        found = DECORATORS.find((candidate) => names.some((name) => candidate.name.test(name)))?.framework;
        if (!found && one.callee.kind === 'attribute' && one.callee.name === 'task') {
          const made = into.objects.resolve(one.callee.object, scope);
          found =
            made &&
            QUEUES.find((queue) => made.lineage.some((lineage) => queue.object.test(lineage)))?.framework;
        }
      });
  });
  return found;
}
