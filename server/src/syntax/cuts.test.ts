import assert from 'node:assert/strict';
import { cutAt } from './cuts.ts';

/** The chunks of a text that has `---` where it is to be cut. */
function checkCuts(marked: string): void {
  const lines = marked.replace(/^\n/, '').split('\n');
  const text = lines.filter((line) => line !== '---').join('\n');
  const chunks: string[] = [];
  let indent: string | undefined;
  for (let start = 0; start < text.length;) {
    const cut = cutAt(text, start, indent);
    chunks.push(text.slice(start, cut.end));
    ({ end: start, nextIndent: indent } = cut);
  }
  assert.equal(chunks.join('---\n'), lines.join('\n'));
}

describe('cuts', () => {
  it('are before statements in the first column', () =>
    checkCuts(`
# a comment belongs to what is before it, if anything is
import a
x = (1,
2)
---
def f():
    return 1

# like this one
---
if x:
    y = 1
# and this
else:
    y = 2
---
y = 3
`));

  it('are not inside of strings, brackets and joined lines', () =>
    checkCuts(`
def f():
    """
def g():
"""
    return (
1 if a else
2), \\
h
---
class C: s = '''
class D:
''' + "'''" + f"{x['a']}" + r"\\"
---
class E:
---
    pass
`));

  it('are before the statements of a class of the module', () =>
    checkCuts(`
@d
class A(
    B,
    metaclass=M,
):  # why

    # what for
---
    '''Doc
    def no(self): pass
    '''
    x = 1
    y = [
    1,
    ]
---
    @property
    @e(
        1)
    def f(self):
        if x:
            return 1
        class Inner:
            def g(self): pass

    # of f
---
    if y:
        z = 1
    else:
        z = 2
---
    class B:
        def h(self):
            pass
# of the class
---
def i():
    class C:
        x = 1
---
class D: pass
---
class E:
---
\tx = 1
---
y = 2
`));

  it('end what an open bracket swallows in a class', () =>
    checkCuts(`
class A(
---
  def f(self):
    return g(
---
  @d
  def g(self):
      x = [{
      y = 1
---
  assert z(
---
class B:
---
    def f(self):
        return (
---
def h(): pass
`));

  it('are before decorators, and not behind them', () =>
    checkCuts(`
def f(): pass
---
@a
@b(
    1
)

# why
def g(): pass
---
@c
class D: pass
`));

  it('end what an open bracket swallows', () =>
    checkCuts(`
def f():
    return g(
---
def g():
    x = [{
---
@a(1)
@b
async def h():
    s = "
---
x = (
y = 1
---
import b
`));

  it('keep what is in brackets together, whatever it begins with', () =>
    checkCuts(`
x = (a
@ b
@ c
if d else
e)
y = [a
for a in b]
z = (f
@g)
---
def h(): pass
`));

  it('leave a decorator that is not closed with what it decorates', () =>
    checkCuts(`
@a(
def f(): pass
---
@b(
@c
def g(): pass
`));
});
