import assert from 'node:assert/strict';
import { fixture, type Fixture } from '../testing/fixture.ts';
import { randomNumbers } from '../testing/random.ts';

const FUNCTIONS = 7;

/** Functions of two files, each of which raises, calls some of the others, and catches some of what they raise. */
function someBody(random: (limit: number) => number): string {
  const call = (): string => `f${random(FUNCTIONS)}()`;
  const error = (): string => ['KeyError', 'ValueError', 'LookupError', 'OSError'][random(4)]!;
  switch (random(6)) {
    case 0:
      return `    raise ${error()}`;
    case 1:
      return `    ${call()}`;
    case 2:
      return `    ${call()}\n    ${call()}`;
    case 3:
      return `    try:\n        ${call()}\n    except ${error()}:\n        pass`;
    case 4:
      return `    try:\n        ${call()}\n    except ${error()}:\n        raise ${error()}`;
    default:
      return '    pass';
  }
}

function texts(bodies: readonly string[]): Readonly<Record<'a.py' | 'b.py', string>> {
  const of = (from: number, to: number, other: string): string =>
    `from ${other} import *\n` +
    bodies
      .slice(from, to)
      .map((body, at) => `\n\ndef f${from + at}():\n${body}\n`)
      .join('');
  return { 'a.py': of(0, 4, 'b'), 'b.py': of(4, FUNCTIONS, 'a') };
}

function raised({ analysis }: Fixture, name: number): readonly string[] {
  const file = name < 4 ? 'a.py' : 'b.py';
  const { types, unresolved } = analysis.flow.raisesOf(analysis.program.functionRef(`/w/${file}#f${name}`));
  return [
    ...types.map(({ cls }) => cls.qualname),
    ...unresolved.map(({ text, reason }) => text + reason),
  ].sort();
}

/** Makes a file's text another one by an edit of what is not the same at both ends. */
function change({ workspace }: Fixture, path: string, after: string, version: number): void {
  const before = workspace.source(path)!.text;
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let same = 0;
  while (same < most - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  const edit = { start, end: before.length - same, text: after.slice(start, after.length - same) };
  workspace.apply({ kind: 'edit', path, version, edits: [edit] });
}

/** Puts another text in the place of the first of its kind. */
function type({ workspace }: Fixture, old: string, text: string): void {
  const start = workspace.source('/w/a.py')!.text.indexOf(old);
  workspace.apply({
    kind: 'edit',
    path: '/w/a.py',
    version: 1,
    edits: [{ start, end: start + old.length, text }],
  });
}

describe('what functions raise as they change', () => {
  it('is nothing once they only call each other', async () => {
    const text = (first: string): string =>
      `def f0():\n    ${first}\n\n\ndef f1():\n    f0()\n\n\ndef f2():\n    f1()\n`;
    const edited = await fixture({ 'a.py': text('raise KeyError') });
    edited.workspace.apply({ kind: 'open', path: '/w/a.py', text: text('raise KeyError'), version: 0 });
    assert.deepEqual(raised(edited, 2), ['KeyError']);
    type(edited, 'raise KeyError', 'f2()');
    assert.deepEqual(raised(edited, 2), []);
    assert.deepEqual(raised(edited, 0), []);
    type(edited, 'f2()', 'raise OSError');
    assert.deepEqual(raised(edited, 2), ['OSError']);
  });

  it('is what a new analysis says, also of those that call each other', async () => {
    for (let seed = 1; seed <= 25; seed++) {
      const random = randomNumbers(seed);
      const bodies = Array.from({ length: FUNCTIONS }, () => someBody(random));
      const edited = await fixture(texts(bodies));
      for (const [name, text] of Object.entries(texts(bodies)))
        edited.workspace.apply({ kind: 'open', path: `/w/${name}`, text, version: 0 });
      for (let version = 1; version < 8; version++) {
        const at = random(FUNCTIONS);
        bodies[at] = someBody(random);
        const name = at < 4 ? 'a.py' : 'b.py';
        change(edited, `/w/${name}`, texts(bodies)[name], version);
        for (let asked = random(3); asked > 0; asked--) raised(edited, random(FUNCTIONS));
        if (version % 3 > 0) continue;
        const fresh = await fixture(texts(bodies));
        const all = (of: Fixture): unknown => bodies.map((_, one) => raised(of, one));
        assert.deepEqual(
          all(edited),
          all(fresh),
          `seed ${seed}, change ${version}:\n${texts(bodies)['a.py']}${texts(bodies)['b.py']}`,
        );
      }
    }
  });
});
