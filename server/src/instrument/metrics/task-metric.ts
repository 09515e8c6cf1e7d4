import type { Objects } from '../code/objects.ts';
import type { Definition, KnownUpdate } from './inventory.ts';

/**
 * The metric by which a project counts every task, whatever it does, as HTTP middleware counts requests: labelled with the
 * task's name and how it ended, and updated by a middleware of the queue's or a function that hears its signals. Undefined
 * where there is none.
 */
export function taskMetricOf(
  definitions: readonly Definition[],
  updatesOf: (key: string) => readonly KnownUpdate[],
  objects: Objects,
): string | undefined {
  const found = definitions.find(({ key, labels }) => {
    const has = (pattern: RegExp): boolean => labels?.some((label) => pattern.test(label)) ?? false;
    return (
      has(NAME) && has(OUTCOME) && updatesOf(key).some(({ fn }) => fn !== undefined && isOfQueue(fn, objects))
    );
  });
  return found && (found.name ?? found.writtenName);
}

const NAME = /^(task|actor|job)(_name)?$|^name$/;
const OUTCOME = /^(status|state|result|outcome|success|exception)$/;

/** Whether a function is called for each task: a method of a queue's middleware, or what a signal is connected to. */
function isOfQueue(fn: string, objects: Objects): boolean {
  const { program } = objects;
  const dot = fn.lastIndexOf('.');
  const cls = dot > fn.lastIndexOf('#') ? fn.slice(0, dot) : undefined;
  if (cls !== undefined && objects.ancestry(cls).names.some((name) => MIDDLEWARE.test(name))) return true;
  const declaration = program.declarations.functionAt(fn).at(-1);
  const ref = program.functionRef(fn);
  const scope = program.outerScope(ref.path, ref.qualname);
  return (
    declaration?.def.decorators.some(({ value }) =>
      SIGNAL.test(program.names.qualify(value.kind === 'call' ? value.callee : value, scope) ?? ''),
    ) ?? false
  );
}

const MIDDLEWARE =
  /^(dramatiq|taskiq|periodiq|celery|rq|arq|streaq|huey|procrastinate)\b.*\.\w*(Middleware|Worker|Bootstep|Step)$/;
const SIGNAL = /^(celery|huey)\b.*\b(task_(postrun|success|failure)\.connect|signal)$/;
