import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { fixture, type Fixture } from '../testing/fixture.ts';
import { UnitStarts } from './unit-starts.ts';
import { randomNumbers } from '../testing/random.ts';
import type { Finding } from '../rules/finding.ts';
import { hasError } from '../python/units.ts';

const SERVICES = path.join(import.meta.dirname, '../../../test-workspace');

/** What is typed: lines that raise, call, catch, bind, define and count. */
const LINES = [
  'raise ValueError("no")',
  'raise LookupError',
  'import json',
  'value = int(text)',
  'value = json.loads(value)',
  'value = self.client.get("/x")',
  'self.client = None',
  'return None',
  'pass',
  'try:',
  'except Exception:',
  'except KeyError as error:',
  'if value:',
  'def helper(text: str) -> int:',
  'class Problem(RuntimeError):',
  'REQUESTS.labels(action="list").inc()',
];

/** How often a service's files are changed, and after how many changes all is compared. */
const CHANGES = Number(process.env.HARDEN_INCREMENTAL_CHANGES ?? 24);
const COMPARE_EVERY = 6;

describe('what is said after edits is what a new analysis says', () => {
  for (const service of ['clinic-django', 'telegram-bot', 'vehicle-commands', 'vpn-backend'])
    it(service, async () => {
      const random = randomNumbers(Number(process.env.HARDEN_INCREMENTAL_SEED ?? service.length));
      const files = filesOf(path.join(SERVICES, service));
      const names = Object.keys(files).filter((name) => name.endsWith('.py') && files[name]!.length > 400);
      const opened = Array.from({ length: 3 }, () => names[random(names.length)]!);
      const edited = await fixture(files);
      open(edited, opened, files);
      let compared = 0;
      let kept = 0;
      for (let change = 1; change <= CHANGES; change++) {
        const name = opened[random(opened.length)]!;
        const before = edited.workspace.source(`/w/${name}`)!.text;
        const [start, end, text] = someEdit(before, random);
        edited.workspace.apply({
          kind: 'edit',
          path: `/w/${name}`,
          version: change,
          edits: [{ start, end, text }],
        });
        const after = edited.workspace.source(`/w/${name}`)!.text;
        // A text that cannot be read is known by its last version that could, which a new analysis has not seen.
        if (edited.workspace.module(`/w/${name}`)!.units.some(hasError)) {
          edited.workspace.apply({
            kind: 'edit',
            path: `/w/${name}`,
            version: change,
            edits: [{ start, end: start + text.length, text: before.slice(start, end) }],
          });
          assert.equal(edited.workspace.source(`/w/${name}`)!.text, before);
        } else {
          files[name] = after;
          kept++;
        }
        // What is asked in between must not matter, nor what is asked early.
        if (random(2)) edited.workspace.database.early(() => said(edited, opened[random(opened.length)]!));
        if (random(2)) said(edited, opened[random(opened.length)]!);
        if (change % COMPARE_EVERY > 0) continue;
        const fresh = await fixture(files);
        open(fresh, opened, files);
        for (const one of [...opened, names[random(names.length)]!])
          assert.deepEqual(said(edited, one), said(fresh, one), `${one} after ${change} changes`);
        compared++;
      }
      assert.ok(compared > 0);
      assert.ok(kept * 3 > CHANGES, `${kept} of ${CHANGES} edits can be read`);
    });
});

describe('what is said after one edit is what a new analysis says', () => {
  const CASES: Readonly<Record<string, readonly [text: string, old: string, now: string]>> = {
    'of a function that calls itself': [
      'def load(name):\n    unknown(name)\n    try:\n        load(name)\n    except Exception:\n        return 1\n',
      'return 1',
      'return 12',
    ],
    'of where the called function raises': [
      'def load(name):\n    pass\n    raise KeyError(name)\n\n\ndef get(name):\n    try:\n        load(name)\n    except Exception:\n        return 1\n',
      'pass',
      'print(name)',
    ],
    'of where the function below the called one raises': [
      'def read(name):\n    pass\n    raise KeyError(name)\n\n\ndef load(name):\n    read(name)\n\n\ndef get(name):\n    try:\n        load(name)\n    except Exception:\n        return 1\n',
      'pass',
      'print(name)',
    ],
  };
  for (const [what, [text, old, now]] of Object.entries(CASES))
    it(what, async () => {
      const edited = await fixture({ 'a.py': text });
      open(edited, ['a.py'], { 'a.py': text });
      assert.ok(said(edited, 'a.py').length > 2);
      const start = text.indexOf(old);
      const edits = [{ start, end: start + old.length, text: now }];
      edited.workspace.apply({ kind: 'edit', path: '/w/a.py', version: 1, edits });
      const after = text.replace(old, now);
      const fresh = await fixture({ 'a.py': after });
      open(fresh, ['a.py'], { 'a.py': after });
      assert.deepEqual(said(edited, 'a.py'), said(fresh, 'a.py'));
    });
});

describe('what is said early', () => {
  const TEXT =
    'import os\n\n\ndef load(name):\n    pass\n    raise KeyError(name)\n\n\ndef get(name):\n    try:\n        load(name)\n    except Exception:\n        return 1\n';
  const typed = async (old: string, now: string) => {
    const edited = await fixture({ 'a.py': TEXT });
    open(edited, ['a.py'], { 'a.py': TEXT });
    said(edited, 'a.py');
    type(edited, old, now);
    return edited;
  };
  const type = ({ workspace }: Fixture, old: string, now: string): void => {
    const start = workspace.source('/w/a.py')!.text.indexOf(old);
    const edits = [{ start, end: start + old.length, text: now }];
    workspace.apply({ kind: 'edit', path: '/w/a.py', version: 1, edits });
  };

  it('of the function that is typed in is what is so now', async () => {
    const edited = await typed('load(name)\n    except', 'os.stat(name)\n    except');
    const early = edited.workspace.database.early(() => said(edited, 'a.py'));
    assert.deepEqual(early, said(edited, 'a.py'));
    assert.match(JSON.stringify(early), /OSError/);
  });

  it('of a key is what was said before, at the places of now, until the typist rests', async () => {
    const edited = await typed('load(name)\n    except', 'load(names)\n    except');
    const { database } = edited.workspace;
    const clause = () => edited.analysis.diagnose('/w/a.py').findings[0]!;
    const { start, message, related } = database.early(clause);
    assert.equal(start, TEXT.indexOf('Exception') + 1);
    assert.match(message, /KeyError \(load, line 11\)/);
    assert.equal(related[0]!.location.end, TEXT.indexOf('load(name)\n    except') + 'load(names)'.length);
    assert.ok(database.settle());
    assert.deepEqual(
      database.early(() => said(edited, 'a.py')),
      said(edited, 'a.py'),
    );
  });

  it('of a key in the clause itself is nothing, until the typist rests', async () => {
    const edited = await typed('except Exception', 'except xException');
    const clauses = () =>
      edited.analysis.diagnose('/w/a.py').findings.map(({ rule, start }) => `${rule} ${start}`);
    const { database } = edited.workspace;
    assert.doesNotMatch(database.early(clauses).join(), /broad-except/);
    type(edited, 'except xException', 'except Exception');
    database.settle();
    assert.match(clauses().join(), /broad-except/);
  });

  it('of two keys is of the version before both', async () => {
    const edited = await typed('load(name)\n    except', 'load(names)\n    except');
    const { database } = edited.workspace;
    const related = () =>
      edited.analysis
        .diagnose('/w/a.py')
        .findings[0]!.related.map(({ location }) =>
          edited.workspace.source('/w/a.py')!.text.slice(location.start, location.end),
        );
    database.early(related);
    type(edited, 'load(names)', 'load(names1)');
    assert.equal(database.early(related)[0], 'load(names1)');
  });

  it('of those that call it still points into it', async () => {
    const edited = await typed('pass', 'print(name)');
    const { database } = edited.workspace;
    const wayOf = () =>
      edited.analysis.diagnose('/w/a.py').findings[0]!.related.map(({ location }) => location.start);
    const early = database.early(wayOf);
    database.settle();
    assert.deepEqual(early, wayOf());
    assert.ok(early.includes(TEXT.indexOf('raise KeyError') + 'print(name)'.length - 'pass'.length));
  });

  it('a unit that was typed in begins where it was, and is known on', async () => {
    const edited = await fixture({ 'a.py': TEXT });
    open(edited, ['a.py'], { 'a.py': TEXT });
    const starts = new UnitStarts(edited.workspace);
    const unit = edited.workspace.module('/w/a.py')!.units[1]!;
    assert.equal(starts.of('/w/a.py', unit.lowered), unit.start);
    for (const [version, at] of [TEXT.indexOf('pass'), TEXT.length].entries()) {
      const edits = [{ start: at, end: at, text: 'x = 1\n    ' }];
      edited.workspace.apply({ kind: 'edit', path: '/w/a.py', version, edits });
      assert.ok(edited.workspace.module('/w/a.py')!.units.every(({ lowered }) => lowered !== unit.lowered));
      assert.equal(starts.of('/w/a.py', unit.lowered), unit.start);
    }
  });
});

function open(
  { workspace }: Fixture,
  names: readonly string[],
  files: Readonly<Record<string, string>>,
): void {
  for (const name of names)
    workspace.apply({ kind: 'open', path: `/w/${name}`, text: files[name]!, version: 0 });
}

/** All that is shown of a file's findings. */
function said({ analysis }: Fixture, name: string): readonly unknown[] {
  const { findings, failures, problem } = analysis.diagnose(`/w/${name}`);
  const shown = ({ rule, start, end, severity, message, raises, unresolved, related, fixes }: Finding) => ({
    rule,
    start,
    end,
    severity,
    message,
    raises,
    unresolved,
    related,
    fixes: fixes.map(({ title, safety, types }) => ({ title, safety, types })),
  });
  return [problem, failures, ...findings.map(shown)];
}

function someEdit(text: string, random: (limit: number) => number): readonly [number, number, string] {
  const lines = text.split('\n');
  const at = random(lines.length);
  const start = lines.slice(0, at).join('\n').length + (at > 0 ? 1 : 0);
  const line = lines[at]!;
  const indent = /^\s*/.exec(line)![0];
  switch (random(6)) {
    case 0:
      return [start, Math.min(text.length, start + line.length + 1), ''];
    case 1:
      return [start, start, `${line}\n`];
    case 2:
      return [start, start + line.length, indent + LINES[random(LINES.length)]!];
    case 3:
      // A key.
      return [start + line.length, start + line.length, '#'];
    case 4: {
      // A name becomes another one that the file knows.
      const words = text.match(/\b[a-z_]\w+\b/g) ?? ['x'];
      const found = /\b[a-z_]\w+\b/.exec(line);
      if (!found) return [start, start, ''];
      const from = start + found.index;
      return [from, from + found[0].length, words[random(words.length)]!];
    }
    default:
      return [start, start, `${indent}${LINES[random(LINES.length)]!}\n`];
  }
}

function filesOf(root: string): Record<string, string> {
  const files: Record<string, string> = {};
  for (const entry of fs.readdirSync(root, { recursive: true, withFileTypes: true }))
    if (entry.isFile() && /\.(py|toml|txt|cfg)$/.test(entry.name)) {
      const file = path.join(entry.parentPath, entry.name);
      files[path.relative(root, file).split(path.sep).join('/')] = fs.readFileSync(file, 'utf8');
    }
  return files;
}
