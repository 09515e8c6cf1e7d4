import type { Stmt } from '../../python/tree.ts';
import { lastName } from '../../python/walk.ts';

/**
 * Whether a statement keeps a failure for others to see: `job.error_msg = text`, `job.status = Status.FAILED`; undefined
 * where it does not. What takes one back (`job.error = None`) is none.
 */
export function keptError(stmt: Stmt): 'error' | 'status' | undefined {
  if (stmt.kind !== 'assign' || !stmt.value || stmt.op !== undefined) return undefined;
  const { value } = stmt;
  const names = stmt.targets.flatMap((one) => (one.kind === 'attribute' ? [one.name] : []));
  const isNone = value.kind === 'constant' && /^(None|False|)$/.test(value.value);
  if (!isNone && names.some((one) => ERROR.test(one))) return 'error';
  const said = value.kind === 'constant' ? value.value : (lastName(value) ?? '');
  return names.some((one) => /^(status|state)$/.test(one)) && FAILED.test(said) ? 'status' : undefined;
}

const ERROR = /^(last_|the_)?(error|failure)(_(msg|message|text|detail|details|reason))?$/;
const FAILED = /^(failed|failure|error|errored)$/i;
