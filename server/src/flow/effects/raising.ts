import type { Stmt } from '../../python/tree.ts';
import { dottedName } from '../../python/walk.ts';
import type { Scope } from '../../types/scope.ts';
import { isBroad } from '../catches.ts';
import type { Effect } from '../effect.ts';
import type { Step } from '../escapes.ts';
import type { EffectReader } from './reader.ts';
import { alternatives } from './values.ts';

/** What a `raise` statement does. */
export function raiseEffects(stmt: Stmt & { kind: 'raise' }, scope: Scope, reader: EffectReader): Effect[] {
  const { exception, cause } = stmt;
  if (!exception) {
    if (reader.clauseNames.length > 0) return [{ kind: 'reraise', out: 0 }];
    return [reader.open(stmt, 'raise', 'it raises what some caller is handling')];
  }
  const effects = [...(cause ? reader.expr(cause, scope) : [])];
  if (exception.kind === 'name') {
    const at = reader.clauseNames.lastIndexOf(exception.id);
    if (at >= 0) return [...effects, { kind: 'reraise', out: reader.clauseNames.length - 1 - at }];
  }
  // `raise e.with_traceback(tb)` raises `e`.
  if (
    exception.kind === 'call' &&
    exception.callee.kind === 'attribute' &&
    exception.callee.name === 'with_traceback' &&
    exception.callee.object.kind === 'name'
  ) {
    const at = reader.clauseNames.lastIndexOf(exception.callee.object.id);
    if (at >= 0) return [...effects, { kind: 'reraise', out: reader.clauseNames.length - 1 - at }];
  }
  const text = `raise ${dottedName(exception.kind === 'call' ? exception.callee : exception) ?? '…'}`;
  const type = reader.inference.typeOf(exception, scope);
  const isConstructor =
    exception.kind === 'call' && reader.inference.typeOf(exception.callee, scope).kind === 'class';
  // What a constructor of an exception raises is as good as never what a handler is for; a factory's is.
  if (exception.kind === 'call') {
    if (isConstructor) for (const arg of exception.args) effects.push(...reader.expr(arg.value, scope));
    else effects.push(...reader.expr(exception, scope));
  }
  const step: Step = { text, source: 'raise', place: reader.place(stmt) };
  for (const member of alternatives(type)) {
    const cls = member.kind === 'class' || member.kind === 'instance' ? member.cls : undefined;
    const isException = cls && reader.program.classes.isException(cls);
    if (!cls || isException === false) {
      if (member.kind !== 'none')
        effects.push(
          reader.open(
            stmt,
            text,
            member.kind === 'unknown'
              ? `it is not known what is raised: ${member.reason}`
              : 'it is not known what is raised',
          ),
        );
      continue;
    }
    // A value declared as `Exception` may be any.
    if (isBroad(cls) && !isConstructor && member.kind === 'instance')
      effects.push(reader.open(stmt, text, `a value declared as ${cls.qualname} is raised`));
    else effects.push(reader.raised(cls, step));
  }
  return effects;
}
