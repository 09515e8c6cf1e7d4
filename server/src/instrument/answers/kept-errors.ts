import type { Expr, Stmt } from '../../python/tree.ts';
import { lastName } from '../../python/walk.ts';

/**
 * Whether a statement keeps a failure for others to see: `job.error_msg = text`, `job.status = Status.FAILED`,
 * `Job.objects.filter(pk=key).update(error_msg=text)`; undefined where it does not. What takes one back
 * (`job.error = None`) is none.
 */
export function keptError(stmt: Stmt): 'error' | 'status' | undefined {
  if (stmt.kind === 'assign' && stmt.value && stmt.op === undefined) {
    const { value } = stmt;
    const kept = stmt.targets.flatMap((one) =>
      one.kind === 'attribute' ? [keptUnder(one.name, value)] : [],
    );
    return kept.find((one) => one !== undefined);
  }
  const made = stmt.kind === 'expr' && stmt.value.kind === 'await' ? stmt.value.value : undefined;
  const call = made ?? (stmt.kind === 'expr' ? stmt.value : undefined);
  if (call?.kind !== 'call' || !/^a?update$/.test(lastName(call.callee) ?? '')) return undefined;
  return call.args
    .map(({ keyword, value }) => (keyword === undefined ? undefined : keptUnder(keyword, value)))
    .find((one) => one !== undefined);
}

function keptUnder(name: string, value: Expr): 'error' | 'status' | undefined {
  const isNone = value.kind === 'constant' && /^(None|False|)$/.test(value.value);
  if (!isNone && ERROR.test(name)) return 'error';
  const said = value.kind === 'constant' ? value.value : (lastName(value) ?? '');
  return /^(status|state)$/.test(name) && FAILED.test(said) ? 'status' : undefined;
}

const ERROR = /^(last_|the_)?(error|failure)(_(msg|message|text|detail|details|reason))?$/;
const FAILED = /^(failed|failure|error|errored)$/i;
