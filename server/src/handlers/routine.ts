import type { ClassRef } from '../types/type.ts';

/** Errors by which Python and its libraries answer a question: is the key there, is it installed, is there one. */
const ANSWERS = new Set([
  'KeyError',
  'IndexError',
  'LookupError',
  'AttributeError',
  'StopIteration',
  'StopAsyncIteration',
  'FileNotFoundError',
  'FileExistsError',
  'ProcessLookupError',
  'ImportError',
  'ModuleNotFoundError',
  'NotImplementedError',
  'EOFError',
  'Empty',
  'Full',
  'QueueEmpty',
  'QueueFull',
  'DoesNotExist',
  'ObjectDoesNotExist',
  'NoResultFound',
  'NoReverseMatch',
  'PackageNotFoundError',
  'CancelledError',
  'GeneratorExit',
  'KeyboardInterrupt',
  'SystemExit',
  'WebSocketDisconnect',
  'ConnectionClosed',
  'ConnectionClosedOK',
]);

/** Errors of a conversion, of a wait that was to end, of a peer that went away: expected as often as not. */
const CONVERSIONS = new Set([
  'ValueError',
  'TypeError',
  'UnicodeDecodeError',
  'UnicodeEncodeError',
  'UnicodeError',
  'ZeroDivisionError',
  'OverflowError',
  'ArithmeticError',
  'InvalidOperation',
  'TimeoutError',
  'BrokenPipeError',
  'ConnectionResetError',
]);

/** What an error of a name is about, as far as its last part says. */
export function isAnswerName(name: string): 'answer' | 'conversion' | 'failure' {
  if (
    ANSWERS.has(name) ||
    /(NotFound|NotFoundError|DoesNotExist|AlreadyExists|AlreadyExistsError)$|^NoSuch/.test(name)
  )
    return 'answer';
  return CONVERSIONS.has(name) || /Timeout(Error|Expired)?$|DecodeError$/.test(name)
    ? 'conversion'
    : 'failure';
}

/**
 * Whether a clause for these errors needs no log when it falls back, since catching them is how the question is
 * asked: one such error, or the two of a conversion (`int(x)` of what may be no string either).
 */
export function isRoutine(types: readonly ClassRef[], others: number): boolean {
  if (others > 0 || types.some((cls) => isAnswerName(cls.qualname) === 'failure')) return false;
  return (
    types.length === 1 ||
    types.every((cls) => ['ValueError', 'TypeError', 'AttributeError'].includes(cls.qualname))
  );
}
