import type { ClassRef } from '../types/type.ts';

/** Errors by which Python answers a question: is the key there, is this a number, is it installed. */
const ANSWERS = new Set([
  'KeyError',
  'IndexError',
  'LookupError',
  'AttributeError',
  'ValueError',
  'StopIteration',
  'StopAsyncIteration',
  'FileNotFoundError',
  'FileExistsError',
  'ProcessLookupError',
  'ImportError',
  'ModuleNotFoundError',
  'NotImplementedError',
  'EOFError',
  'UnicodeDecodeError',
  'UnicodeEncodeError',
  'ZeroDivisionError',
  'TypeError',
  'queue.Empty',
  'queue.Full',
  'asyncio.queues.QueueEmpty',
  'asyncio.queues.QueueFull',
]);

/**
 * Whether a clause for these errors needs no log when it falls back, since catching them is how the question is
 * asked: one such error, or the two of a conversion (`int(x)` of what may be no string either).
 */
export function isRoutine(types: readonly ClassRef[], others: number): boolean {
  if (others > 0 || !types.every(isAnswer)) return false;
  return (
    types.length === 1 || types.every((cls) => cls.qualname === 'ValueError' || cls.qualname === 'TypeError')
  );
}

/** Whether an error is Python's way of saying no, rather than a failure. */
export function isAnswer(cls: ClassRef): boolean {
  return (
    ANSWERS.has(cls.module === 'builtins' ? cls.qualname : `${cls.module}.${cls.qualname}`) ||
    ANSWERS.has(`${cls.module.replace(/^_/, '')}.${cls.qualname}`)
  );
}
