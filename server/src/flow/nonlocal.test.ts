import { checkDiagnostics } from '../testing/check.ts';

describe('exception flow and nonlocal names', () => {
  it('does not know what a function inside makes of one', () =>
    checkDiagnostics(
      `
      def outer():
          rows = None
          def fill():
              nonlocal rows
              rows = [1]
          def inner(n: int):
              try:
                  return rows[n]
              except Exception:
      #              ^^^^^^^^^ 💡 broad-except: catches Exception; the block can raise KeyError (subscript, line 8), IndexError (subscript, line 8), and more: one call could not be followed (rows[…]: it is not known what is indexed: the value of rows)
                  return 0
          return inner, fill
      `,
      { rules: ['broad-except'] },
    ));

  it('knows one that only the function itself gives a value', () =>
    checkDiagnostics(
      `
      def outer():
          rows = [1]
          def inner(n: int):
              try:
                  return rows[n]
              except Exception:
      #              ^^^^^^^^^ 💡 broad-except: catches Exception; the block can raise IndexError (subscript, line 5)
                  return 0
          return inner
      `,
      { rules: ['broad-except'] },
    ));
});
