import type { Program } from '../../types/program.ts';
import type { Scope } from '../../types/scope.ts';

/** The exceptions that some version of Python has as builtins, whichever the packs describe. */
const KNOWN = new Set(
  'ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BlockingIOError BrokenPipeError BufferError BytesWarning ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError ConnectionResetError DeprecationWarning EOFError EncodingWarning EnvironmentError Exception ExceptionGroup FileExistsError FileNotFoundError FloatingPointError FutureWarning GeneratorExit IOError ImportError ImportWarning IndentationError IndexError InterruptedError IsADirectoryError KeyError KeyboardInterrupt LookupError MemoryError ModuleNotFoundError NameError NotADirectoryError NotImplementedError OSError OverflowError PendingDeprecationWarning PermissionError ProcessLookupError PythonFinalizationError RecursionError ReferenceError ResourceWarning RuntimeError RuntimeWarning StopAsyncIteration StopIteration SyntaxError SyntaxWarning SystemError SystemExit TabError TimeoutError TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning UserWarning ValueError Warning WindowsError ZeroDivisionError'.split(
    ' ',
  ),
);

/**
 * Whether nothing binds a name where it stands: reaching it is a NameError. False wherever that cannot be decided:
 * names may come out of `import *`, `globals()`, `exec` or the class a function was put into.
 */
export function isSurelyUnbound(name: string, scope: Scope, program: Program): boolean {
  if (KNOWN.has(name) || name.startsWith('__')) return false;
  if (program.names.lookup(scope, name) !== undefined) return false;
  if (program.declarations.starsOf(scope.path).length > 0) return false;
  const text = program.workspace.source(scope.path)?.text ?? '';
  // Only reached for a name that nothing binds: rare enough to read the file for.
  if (/\b(globals|locals|vars|exec|eval|execfile|__builtins__|builtins\.\w+\s*=|__dict__)\b/.test(text))
    return false;
  return !bindsByGlobal(text, name);
}

/** `global NAME` in some function, or `import *` inside one: the name may be bound when it is needed. */
function bindsByGlobal(text: string, name: string): boolean {
  return new RegExp(String.raw`\bglobal\b[^\n]*\b${name}\b`).test(text) || /import\s*\*/.test(text);
}
