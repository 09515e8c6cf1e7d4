import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dedent } from '../testing/check.ts';
import type { Edit } from '../text/edit.ts';
import { rewriteHeader } from './clause.ts';
import { clauseBefore, copyClauseBefore } from './copy-clause.ts';
import { edited, errorsIn, LAYOUTS, parse, statements, type Found } from './edit-fixture.ts';
import { freshName } from './fresh-name.ts';
import { indentationUnit, type FileText } from './layout.ts';
import { appendLast, insertFirst } from './suite.ts';
import { removeClauses, unwrapWith } from './unwrap.ts';
import type { Try } from '../python/tree.ts';

type Act = (found: Found<Try>, file: FileText) => Edit[] | undefined;

/** Applies an act to the first `try` of a text, in every layout. */
async function check(act: Act, before: string, after: string | undefined): Promise<void> {
  for (const { name, apply } of LAYOUTS) {
    const file = await parse(apply(dedent(before)));
    const [first] = statements(file, 'try');
    assert.equal(
      edited(file.text, act(first!, file)),
      after === undefined ? undefined : apply(dedent(after)),
      name,
    );
  }
}

const header =
  (change: Parameters<typeof rewriteHeader>[2], at = 0): Act =>
  ({ stmt, source }) =>
    rewriteHeader(source, stmt.clauses[at]!, change);

const log: Act = ({ stmt, source }, file) => {
  const clause = stmt.clauses[0]!;
  return insertFirst(source, clause.body, {
    colon: source.base + clause.colon,
    header: source.base + clause.start,
    lines: ['log()'],
    unit: indentationUnit(file),
  });
};

const remove =
  (...indices: number[]): Act =>
  ({ stmt, source }) =>
    removeClauses(source, stmt, new Set(stmt.clauses.filter((_, at) => indices.includes(at))));

describe('edit/clause', () => {
  it('writes types and a name', async () => {
    await check(
      header({ types: ['ValueError'], name: 'e' }),
      'try:\n    x\nexcept:\n    pass\n',
      'try:\n    x\nexcept ValueError as e:\n    pass\n',
    );
    await check(
      header({ types: ['A', 'b.C'] }),
      'try:\n    x\nexcept (Exception) as err :\n    pass\n',
      'try:\n    x\nexcept (A, b.C) as err:\n    pass\n',
    );
    await check(
      header({ types: ['A'] }),
      'try:\n    x\nexcept* Exception:\n    pass\n',
      'try:\n    x\nexcept* A:\n    pass\n',
    );
  });

  it('binds without touching what is caught', async () => {
    await check(
      header({ name: 'e' }),
      'try:\n    x\nexcept (\n    A,  # why\n    B,\n):\n    pass\n',
      'try:\n    x\nexcept (\n    A,  # why\n    B,\n) as e:\n    pass\n',
    );
    await check(
      header({ name: 'e' }),
      'try:\n    x\nexcept A, B:\n    pass\n',
      'try:\n    x\nexcept (A, B) as e:\n    pass\n',
    );
  });

  it('does not drop a comment of the header', () =>
    check(header({ types: ['A'] }), 'try:\n    x\nexcept (\n    B,  # why\n):\n    pass\n', undefined));
});

describe('edit/suite', () => {
  it('writes above the first statement and its comments', () =>
    check(
      log,
      'try:\n    x\nexcept A:\n    # so that\n    y = 1\n',
      'try:\n    x\nexcept A:\n    log()\n    # so that\n    y = 1\n',
    ));

  it('takes the place of pass', () =>
    check(
      log,
      'try:\n    x\nexcept A:\n    # so that\n    pass  # fine\n',
      'try:\n    x\nexcept A:\n    # so that\n    log()  # fine\n',
    ));

  it('moves a suite off the line of its header', async () => {
    await check(
      log,
      'if 1:\n    try: x\n    except A: pass  # why\n',
      'if 1:\n    try: x\n    except A:  # why\n        log()\n',
    );
    await check(
      log,
      'if 1:\n    try: x\n    except A: y = 1; z = 2\n',
      'if 1:\n    try: x\n    except A:\n        log()\n        y = 1; z = 2\n',
    );
  });

  it('appends behind the last statement', () =>
    check(
      ({ stmt, source }) => appendLast(source, stmt.clauses[0]!.body, 'raise'),
      'try:\n    x\nexcept A:\n    if b:\n        c()  # c\nd\n',
      'try:\n    x\nexcept A:\n    if b:\n        c()  # c\n    raise\nd\n',
    ));
});

describe('edit/copy-clause', () => {
  it('copies a clause with its comments', () =>
    check(
      ({ stmt, source }) => [copyClauseBefore(source, stmt.clauses[0]!, { types: ['A', 'B'], name: 'e' })],
      'try:\n    x\nexcept Exception as e:  # why\n    # so\n    y(e)  # yes\nz\n',
      'try:\n    x\nexcept (A, B) as e:  # why\n    # so\n    y(e)  # yes\nexcept Exception as e:  # why\n    # so\n    y(e)  # yes\nz\n',
    ));

  it('writes a clause before another', () =>
    check(
      ({ stmt, source }, file) => [
        clauseBefore(source, stmt.clauses[0]!, {
          header: 'except C',
          body: 'raise',
          unit: indentationUnit(file),
        }),
      ],
      'def f():\n    try:\n        x\n    except:\n        y\n',
      'def f():\n    try:\n        x\n    except C:\n        raise\n    except:\n        y\n',
    ));
});

describe('edit/unwrap', () => {
  it('takes a try away and keeps what is not its own', () =>
    check(
      remove(0),
      `
      def f():
          try:  # begin
              # first
              a = """
          not indented
              as code
      """
              return g(
                  a,
          b)
          # between
          except Exception:  # noqa: BLE001
              # for the caller
              raise
          # behind
          return 1
      `,
      `
      def f():
          # begin
          # first
          a = """
          not indented
              as code
      """
          return g(
              a,
          b)
          # between
          # for the caller
          # behind
          return 1
      `,
    ));

  it('puts the body of else behind', () =>
    check(remove(0), 'try:\n    a\nexcept A:\n    raise\nelse:  # then\n    b\nc\n', 'a\n# then\nb\nc\n'));

  it('keeps finally, and moves else into the body', () =>
    check(
      remove(0),
      'try:\n    a\nexcept A:\n    raise\nelse:\n    b\nfinally:\n    c\n',
      'try:\n    a\n    b\nfinally:\n    c\n',
    ));

  it('keeps the other clauses', () =>
    check(
      remove(1, 2),
      'try:\n    a\nexcept A:\n    b\nexcept B:\n    raise\nexcept C as e:\n    raise e\nelse:\n    d\n',
      'try:\n    a\nexcept A:\n    b\nelse:\n    d\n',
    ));

  it('takes suites on one line apart', () =>
    check(remove(0), 'try: a\nexcept A: raise\nelse: b\n', 'a\nb\n'));

  it('leaves no empty line at the end of a file without a line break', () =>
    check(remove(0), 'try:\n    a\nexcept A:\n    raise', 'a'));

  it('takes a with away', async () => {
    const file = await parse('with a(b) as c:  # d\n    # e\n    f\n    g\nh\n');
    const [found] = statements(file, 'with');
    assert.equal(edited(file.text, unwrapWith(found!.source, found!.stmt)), '# d\n# e\nf\ng\nh\n');
  });
});

describe('edit/fresh-name', () => {
  async function nameIn(text: string, preferred?: string): Promise<string> {
    const file = await parse(dedent(text));
    const clause = statements(file, 'try')
      .flatMap(({ stmt }) => stmt.clauses)
      .find((one) => !one.name)!;
    return freshName(
      clause,
      file.module.units.map((unit) => unit.lowered.stmt),
      [],
      preferred,
    );
  }

  it('takes the usual name', async () => assert.equal(await nameIn('try:\n    a\nexcept A:\n    b\n'), 'e'));
  it('takes the name the file uses', async () =>
    assert.equal(await nameIn('try:\n    a\nexcept A:\n    b\n', 'exc'), 'exc'));
  it('takes no name that is read later', async () =>
    assert.equal(await nameIn('e = 1\ntry:\n    a\nexcept A:\n    b\nprint(e)\n'), 'exc'));
  it('takes no name that a nested function reads', async () =>
    assert.equal(
      await nameIn('def f(e):\n    try:\n        a\n    except A:\n        b\n    return lambda: e\n'),
      'exc',
    ));
  it('takes the name of a clause beside it', async () =>
    assert.equal(await nameIn('try:\n    a\nexcept A as e:\n    b(e)\nexcept B:\n    c\n'), 'e'));
  it('takes no name of a clause around it', async () =>
    assert.equal(
      await nameIn(
        'try:\n    a\nexcept A as e:\n    try:\n        b\n    except B:\n        c\n    raise e\n',
      ),
      'exc',
    ));
  it('takes no name of a clause inside it', async () =>
    assert.equal(
      await nameIn('try:\n    a\nexcept B:\n    try:\n        b\n    except A as e:\n        c(e)\n'),
      'exc',
    ));
});

describe('edits', () => {
  it('never break the syntax, and keep what they do not speak of', async () => {
    const body = fc.constantFrom(
      'x = 1',
      'x = "𝒳é"',
      '# c\n    x()',
      'x = """a\n  b\n"""',
      'if x:\n        y()',
      'return_ = [\n  1,\n    2]',
      'x()  # 𝒳',
      'pass',
    );
    const clause = fc.constantFrom(
      'except A:\n    pass',
      'except (A, B) as q:\n    # c\n    y()',
      'except:\n    raise',
      'except A: z = "𝒳"; y()',
      'except Exception:\n    raise  # c',
      'except A:\n    ...',
    );
    const tail = fc.constantFrom(
      '',
      'else:\n    w()',
      'finally:\n    v()',
      'else:\n    w()\nfinally:\n    v()',
    );
    const acts: readonly Act[] = [
      header({ name: 'fresh' }),
      header({ types: ['A', 'b.C'] }),
      log,
      remove(0),
      ({ stmt, source }) => appendLast(source, stmt.clauses[0]!.body, 'log()'),
      ({ stmt, source }) => [copyClauseBefore(source, stmt.clauses[0]!, { types: ['A'] })],
    ];
    await fc.assert(
      fc.asyncProperty(
        body,
        clause,
        tail,
        fc.constantFrom(...LAYOUTS),
        fc.constantFrom(...acts),
        fc.boolean(),
        async (inner, first, rest, layout, act, nested) => {
          const code = [
            'before()',
            'try:',
            `    ${inner}`,
            first,
            ...(rest ? [rest] : []),
            'after()  # 𝒳',
            '',
          ].join('\n');
          const text = layout.apply(nested ? `def f():\n${code.replace(/^(?=[^\n])/gm, '    ')}` : code);
          const file = await parse(text);
          if (errorsIn(file.module) > 0) return;
          const after = edited(text, act(statements(file, 'try')[0]!, file));
          if (after === undefined) return;
          assert.equal(errorsIn((await parse(after)).module), 0, JSON.stringify([text, after]));
          assert.ok(after.includes('before()') && after.includes('after()  # 𝒳'), after);
          if (text.includes('\r\n')) assert.ok(!/[^\r]\n/.test(after), JSON.stringify(after));
        },
      ),
      { numRuns: 600 },
    );
  });
});
