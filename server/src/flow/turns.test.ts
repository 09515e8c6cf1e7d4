import { checkDiagnostics } from '../testing/check.ts';

const STEPS = `
      class A:
          def run(self): raise ValueError
          def step(self): return B()
      class B:
          def run(self): raise KeyError
          def step(self): return C()
      class C:
          def run(self): raise OSError
          def step(self): return A()
`;

describe('exception flow and values that are defined by themselves', () => {
  it('does not know what they are after some turns', () =>
    checkDiagnostics(
      `${STEPS}
      def f():
          x = A()
          while True:
              try:
                  x.run()
              except Exception:
      #              ^^^^^^^^^ 💡 broad-except: catches Exception; the block can raise ValueError (x.run, line 15), KeyError (x.run, line 15), OSError (x.run, line 15), and more: one call could not be followed (x.run: it is another with each turn)
                  return None
              x = x.step()
      `,
      { rules: ['broad-except'] },
    ));

  it('is not misled by who is asked about first', () =>
    checkDiagnostics(
      `${STEPS}
      def g():
          x = A()
          while True:
              y = x.step()
              try:
                  y.run()
              except Exception:
      #              ^^^^^^^^^ 💡 broad-except: catches Exception; the block can raise KeyError (y.run, line 16), OSError (y.run, line 16), and more: one call could not be followed (y.run: it is another with each turn)
                  return None
              x = y
      `,
      { rules: ['broad-except'] },
    ));

  it('takes a value that stays what it is for that, and a line that is split for its words', () =>
    checkDiagnostics(
      `
      class Node:
          def next(self) -> "Node": return self
          def run(self): raise KeyError
      def h(line: str, n: int):
          node = Node()
          line = line.strip()
          line = line.split(",")
          while n > 0:
              node = node.next()
              n = n // 2
          try:
              node.run()
              return line[0]
          except Exception:
      #          ^^^^^^^^^ 💡 broad-except: catches Exception; the block can raise KeyError (node.run, line 12), IndexError (subscript, line 13)
              return None
      `,
      { rules: ['broad-except'] },
    ));
});
