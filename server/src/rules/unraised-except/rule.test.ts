import { checkDiagnostics, checkFix } from '../../testing/check.ts';

const only = { rules: ['unraised-except'] };

describe('unraised-except', () => {
  it('reports a type that the closed block cannot raise', () =>
    checkDiagnostics(
      `
      def port(raw: str) -> int:
          try:
              return int(raw)
          except KeyError:
      #          ^^^^^^^^ 💡 unraised-except: the block cannot raise KeyError; it can raise ValueError
              return 80
    `,
      only,
    ));

  it('reports a tuple only as a whole', () =>
    checkDiagnostics(
      `
      def f(raw: str) -> int:
          try:
              return int(raw)
          except (KeyError, OSError):
      #          ^^^^^^^^^^^^^^^^^^^ 💡 unraised-except: the block cannot raise KeyError, OSError; it can raise ValueError
              return 1
          except (ValueError, LookupError):
              return 2
    `,
      only,
    ));

  it('looks into the functions that are called', () =>
    checkDiagnostics(
      `
      class StoreError(Exception): ...

      def read(raw: str) -> int:
          try:
              return int(raw)
          except ValueError as e:
              raise StoreError from e

      def f(raw: str) -> int:
          try:
              return read(raw)
          except ValueError:
      #          ^^^^^^^^^^ 💡 unraised-except: the block cannot raise ValueError; it can raise app.StoreError
              return 1
    `,
      only,
    ));

  it('leaves what is raised for a path that no file can have', () =>
    checkDiagnostics(
      `
      def f(raw: str) -> None:
          try:
              open(raw).close()
          except (ValueError, UnicodeEncodeError):
              pass
          try:
              int(3)
          except ValueError:
          #      ^^^^^^^^^^ 💡 unraised-except: the block cannot raise ValueError; it raises nothing that counts
              pass
    `,
      only,
    ));

  it('knows subclasses and superclasses', () =>
    checkDiagnostics(
      `
      def f(raw: str) -> None:
          try:
              open(raw).close()
          except FileNotFoundError:
              pass
          except UnicodeError:
              pass
    `,
      only,
    ));

  it('says nothing of a block that is not closed, and of types that any code may raise', () =>
    checkDiagnostics(
      `
      def f(raw: str, g, user) -> int:
          try:
              return g(int(raw))
          except KeyError:
              return 1
          try:
              return int(raw)
          except (TypeError, AttributeError):
              return 2
          except (MemoryError, DeprecationWarning, OverflowError):
              return 3
          except Exception:
              return 4
          try:
              x = user.profile
          except KeyError:
              return 5
          try:
              yield 1
          except LookupError:
              return 6

      try:
          import tomllib
      except ImportError:
          tomllib = None
    `,
      only,
    ));

  it('says nothing where an attribute or a hook may run code that is not seen', () =>
    checkDiagnostics(
      `
      class Lazy:
          def __getattr__(self, name: str) -> str:
              return load(name)

      class Model:
          lazy = Lazy()

          def clean(self) -> None:
              pass

          def f(self, other) -> None:
              try:
                  self.clean()
              except LookupError:
                  pass
              try:
                  x = self.lazy.name
              except LookupError:
                  pass
              try:
                  x = getattr(other, "name", None)
              except LookupError:
                  pass
    `,
      only,
    ));

  it('says nothing in tests, and where a handler of signals may raise', async () => {
    const text = `
      def f(raw: str) -> int:
          try:
              return int(raw)
          except KeyError:
              return 1
    `;
    await checkDiagnostics(text, { ...only, path: 'tests/test_a.py' });
    await checkDiagnostics(`      import signal\n${text}`, only);
  });

  it('removes the clause', () =>
    checkFix(
      `
      def f(raw: str) -> int:
          try:
              return int(raw)
          except ValueError:
              return 1
          except $0KeyError:
              return 2
      => Remove the clause [review]
      def f(raw: str) -> int:
          try:
              return int(raw)
          except ValueError:
              return 1
    `,
      only,
    ));

  it('says nothing where an operator or an attribute is asked of a value that nothing is known of', () =>
    checkDiagnostics(
      `
      def f(egress, flag, get):
          try:
              return egress - 1
          except ValueError:
              pass
          active = None
          if flag:
              active = get()
          try:
              active.name
          except KeyError:
              return 1
          try:
              return 1 - 2
          except ValueError:
      #          ^^^^^^^^^^ 💡 unraised-except: …
              return 1
      `,
      only,
    ));

  it('lets who prints expect that nobody reads it', () =>
    checkDiagnostics(
      `
      import sys
      def f(text: str):
          try:
              print(text)
          except OSError:
              return
          try:
              sys.stdout.flush()
          except BrokenPipeError:
              return
          try:
              print(text)
          except UnicodeEncodeError:
              return
          try:
              print(text)
          except KeyError:
      #          ^^^^^^^^ 💡 unraised-except: …
              return
          try:
              text.strip()
          except OSError:
      #          ^^^^^^^ 💡 unraised-except: …
              return
      `,
      only,
    ));

  it('believes a comment that names the type, and a function that prints', () =>
    checkDiagnostics(
      `
      def show_print(text: str): ...
      def f(text: str):
          try:
              text.upper()  # raises LookupError at times
          except LookupError:
              return None
          try:
              show_print(text)
          except OSError:
              return None
          try:
              text.upper()
          except LookupError:
      #          ^^^^^^^^^^^ 💡 unraised-except: …
              return None
      `,
      { rules: ['unraised-except'] },
    ));
});
