import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ModuleTree } from '../python/units.ts';
import { readModule } from '../python/chunks.ts';
import { MemoryFileSystem, parser } from '../testing/fixture.ts';
import type { Edit } from '../text/edit.ts';
import { Workspace } from './workspace.ts';

const SOURCE = [
  '"""Module 𝒟ocstring."""',
  'import os, sys\r',
  'from a import (b,  # comment',
  '    c)',
  '\f',
  'x: int = 1; y = "𐍈"',
  '@decorator(1)',
  'class Service(Base, metaclass=M):',
  '    """Doc."""',
  '    limit = 3',
  '    @property',
  '    def name(self) -> str:',
  "        return f'{self.first!r:>{w}} 💥'",
  '',
  '    async def fetch(self, url, *args, timeout: float = 1.0, **kw):',
  '        try:',
  '            async with self.client.get(url) as response:',
  '                return [await item async for item in response if item]',
  '        except (ValueError, KeyError) as error:',
  '            # explained',
  '            raise Problem(url) from error',
  '        except* OSError:',
  '\t\tpass',
  '        else:',
  '            yield 1',
  '        finally:',
  '            self.close()',
  'def after(a, b=2):\r',
  '    if a:\r',
  '        return lambda z: z + b\r',
  '    elif b: pass\r',
  '    for i, (j, *k) in a: print(i)\r',
  '    while True:',
  '        match a:',
  '            case Point(x=0) | [1, *rest] if rest: break',
  '    s = """long',
  '  string',
  '"""',
  'if sys.version_info >= (3, 11):',
  '    def late(): ...',
  '# the end',
].join('\n');

/** Pieces that move structure about when they are typed. */
const PIECES = [
  '',
  '\n',
  '\r',
  '\r\n',
  '    ',
  '\t',
  '\f',
  'def f():\n',
  'class C:\n',
  'try:\n',
  'except Exception:\n',
  'pass\n',
  ')',
  '(',
  '"""',
  "'",
  '#',
  ':',
  '𝒳',
  '💥',
  'é',
  'x',
  '= 1',
  '@',
  'return ',
  'async ',
  '\\\n',
  '@d\n',
  '\n@d(\n',
  '[',
  '\nimport z\n',
  '\nasync def g():\n',
  '\n)\n',
  '\nelse:\n',
  '\n    def m(self):\n',
  '\n    @d(\n',
  '\n  y = (\n',
  'class D(\n',
  '\nclass E: pass\n',
  '\n        ',
];

const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(400)),
    insert: fc.constantFrom(...PIECES),
  }),
  { minLength: 1, maxLength: 12 },
);

/** Offsets never fall between the halves of a surrogate pair: an editor cannot put a cursor there. */
function whole(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset + 1 : offset;
}

describe('incremental syntax', () => {
  it('after any edits, units equal those of a fresh parse', async () => {
    const python = await parser();
    fc.assert(
      fc.property(edits, fc.boolean(), (steps, together) => {
        const workspace = new Workspace({
          parser: python,
          fileSystem: new MemoryFileSystem(new Map()),
          packs: new Map(),
        });
        try {
          workspace.apply({ kind: 'open', path: '/w/a.py', text: SOURCE, version: 1 });
          workspace.module('/w/a.py');
          let text = SOURCE;
          let batch: Edit[] = [];
          steps.forEach((step, index) => {
            const start = whole(text, Math.floor(step.at * text.length));
            const end = whole(text, Math.min(text.length, start + step.remove));
            batch.push({ start, end, text: step.insert });
            text = text.slice(0, start) + step.insert + text.slice(end);
            if (together && index < steps.length - 1) return;
            workspace.apply({ kind: 'edit', path: '/w/a.py', edits: batch, version: index + 2 });
            batch = [];
            const incremental = workspace.module('/w/a.py')!;
            const fresh = readModule(python, text);
            assert.equal(workspace.source('/w/a.py')!.text, text);
            assert.deepEqual(plain(incremental), plain(fresh));
          });
        } finally {
          workspace.dispose();
        }
      }),
      {
        numRuns: Number(process.env.HARDEN_PROPERTY_RUNS ?? 300),
        ...(process.env.HARDEN_PROPERTY_SEED ? { seed: Number(process.env.HARDEN_PROPERTY_SEED) } : {}),
      },
    );
  });

  it('lowers again only the function that was typed in', async () => {
    const python = await parser();
    const workspace = new Workspace({
      parser: python,
      fileSystem: new MemoryFileSystem(new Map()),
      packs: new Map(),
    });
    workspace.apply({ kind: 'open', path: '/w/a.py', text: SOURCE, version: 1 });
    const before = workspace.module('/w/a.py')!;
    const at = SOURCE.indexOf('return [await');
    workspace.apply({
      kind: 'edit',
      path: '/w/a.py',
      edits: [{ start: at, end: at, text: 'x = 1; ' }],
      version: 2,
    });
    const after = workspace.module('/w/a.py')!;
    const changed: string[] = [];
    const compare = (old: ModuleTree['units'], now: ModuleTree['units']): void =>
      now.forEach((unit, index) => {
        if (unit.lowered !== old[index]!.lowered)
          changed.push('name' in unit.lowered.stmt ? String(unit.lowered.stmt.name) : unit.lowered.stmt.kind);
        if (unit.members) compare(old[index]!.members!, unit.members);
      });
    compare(before.units, after.units);
    assert.deepEqual(changed, ['fetch']);
    workspace.dispose();
  });
});

function plain(module: ModuleTree): unknown {
  return JSON.parse(JSON.stringify(module));
}
