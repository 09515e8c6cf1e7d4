import { checkDiagnostics } from '../testing/check.ts';

describe('exception flow and context managers', () => {
  it('does not know what one does that was made elsewhere', () =>
    checkDiagnostics(
      `
      from contextlib import contextmanager
      @contextmanager
      def locked():
          raise BlockingIOError
          yield
      def acquire():
          lock = locked()
          try:
              lock.__enter__()
          except Exception:
      #          ^^^^^^^^^ 💡 broad-except: catches Exception; what the block raises is not known: lock.__enter__: runs the code of a context manager that was made elsewhere
              return False
          try:
              with locked():
                  pass
          except Exception:
      #          ^^^^^^^^^ 💡 broad-except: catches Exception; the block can raise BlockingIOError (raise BlockingIOError, line 4)
              return False
      `,
      { rules: ['broad-except'] },
    ));
});
