import type { Program } from '../types/program.ts';
import type { ClassRef } from '../types/type.ts';
import { isHttpResponse } from './http-errors.ts';

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
  'Http404',
  'PackageNotFoundError',
  'CancelledError',
  'GeneratorExit',
  'KeyboardInterrupt',
  'SystemExit',
  'WebSocketDisconnect',
  'ConnectionClosed',
  'ConnectionClosedOK',
  'ClientDisconnect',
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
    /(NotFound|DoesNotExist|AlreadyExists|NotExist|NoMatch)(Error|Exception)?$|^NoSuch/.test(name)
  )
    return 'answer';
  return CONVERSIONS.has(name) ||
    /Timeout(Error|Exception|Expired)?$|(Decode|Encode|Validation|Parse|Parser|Syntax|Argument|Parameter|Value|JWT|Token)(Error|Exception)$|(Permission|Access|Auth\w*)(Denied|Failed)$|^(Invalid|Wrong)/.test(
      name,
    )
    ? 'conversion'
    : 'failure';
}

/** Builtins by which code says that a value, an argument or the program itself is wrong. */
const DATA = new Set([
  'ArithmeticError',
  'AssertionError',
  'AttributeError',
  'EOFError',
  'ImportError',
  'LookupError',
  'NameError',
  'NotImplementedError',
  'StopAsyncIteration',
  'StopIteration',
  'SyntaxError',
  'TypeError',
  'ValueError',
  'Warning',
]);

/** Modules of the standard library whose errors come from outside, where they are no `OSError`. */
const OUTSIDE =
  /^(_?sqlite3|http\.client|ftplib|imaplib|poplib|nntplib|smtplib|telnetlib|subprocess|xmlrpc\.client|multiprocessing|asyncio|concurrent\.futures|webbrowser)(\.|$)/;

/**
 * What an error is about: it answers a question, it tells of data that is not as wanted, or something around the
 * program failed. A class of another library, or of the project, is taken for a failure unless it derives from a
 * builtin that is about data.
 */
export function concernOf(cls: ClassRef, program: Program): 'answer' | 'conversion' | 'failure' {
  const byName = isAnswerName(cls.qualname.split('.').at(-1)!);
  if (byName !== 'failure') return byName;
  // What is raised to answer a request is no failure.
  if (isHttpResponse(cls, program)) return 'conversion';
  const bases = program.classes.info(cls).order.map((one) => one.cls);
  const isBuiltin = (names: (name: string) => boolean): boolean =>
    bases.some((base) => base.module === 'builtins' && names(base.qualname));
  if (isBuiltin((name) => name === 'OSError') || OUTSIDE.test(cls.module)) return 'failure';
  if (isBuiltin((name) => DATA.has(name))) return 'conversion';
  return cls.module !== 'builtins' && program.modules.isStandardLibrary(cls.module)
    ? 'conversion'
    : 'failure';
}
