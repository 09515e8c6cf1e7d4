import { classOf, functionOf, type Scope } from '../types/scope.ts';

/** Methods that are run where nobody expects an error: while one is shown, and when an object goes. */
const MUST_ANSWER = new Set(['__repr__', '__str__', '__del__']);

/**
 * The method around a block that has to come to its end whatever happens: errors are told by it, of values that may be
 * just what is wrong. Mistakes of the program are among what its handler is for.
 */
export function mustAnswer(scope: Scope): string | undefined {
  const name = classOf(scope) && functionOf(scope)?.def.name;
  return name !== undefined && MUST_ANSWER.has(name) ? name : undefined;
}
