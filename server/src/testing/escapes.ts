import assert from 'node:assert/strict';
import type { Escapes } from '../flow/escapes.ts';
import { sitesOf } from '../types/sites.ts';
import { dedent } from './check.ts';
import { fixture } from './fixture.ts';

/**
 * Checks what leaves the body of each `try` that is followed by a `# raises` comment in its first clause:
 * the types in order, with the way to them, then `? reason` for what was not followed.
 */
export async function checkEscapes(
  marked: string,
  files: Readonly<Record<string, string>> = {},
  environment: Readonly<Record<string, string>> = {},
): Promise<void> {
  const text = dedent(marked);
  const dedented = (all: Readonly<Record<string, string>>): Record<string, string> =>
    Object.fromEntries(Object.entries(all).map(([name, content]) => [name, dedent(content)]));
  const made = await fixture({ 'app.py': text, ...dedented(files) }, dedented(environment));
  const { program, flow } = made.analysis;
  let seen = 0;
  for (const unit of made.workspace.module('/w/app.py')!.units)
    for (const site of sitesOf(unit.lowered, program.moduleScope('/w/app.py'), program)) {
      if (site.stmt.kind !== 'try' || site.stmt.clauses.length === 0) continue;
      const body = text.slice(
        unit.start + site.stmt.clauses[0]!.start,
        unit.start + site.stmt.clauses[0]!.end,
      );
      const expected = [...body.matchAll(/# raises (.*)/g)].map((match) => match[1]!.trim());
      if (expected.length === 0) continue;
      seen++;
      assert.deepEqual(
        render(flow.escapesOf(site.stmt.body, site.scope, unit.lowered)),
        expected[0] === 'nothing' ? [] : expected,
      );
    }
  assert.notEqual(seen, 0, 'no try with a "# raises" comment was seen');

  function render(escapes: Escapes): string[] {
    return [
      ...escapes.types.map(
        ({ cls, evidence }) => `${flow.displayName(cls)} <- ${evidence.map((step) => step.text).join(' > ')}`,
      ),
      ...escapes.unresolved.map(({ text: what, reason }) => `? ${what}: ${reason}`),
    ];
  }
}
