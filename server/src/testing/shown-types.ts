import assert from 'node:assert/strict';
import { sitesOf } from '../types/sites.ts';
import type { Type } from '../types/type.ts';
import { dedent } from './check.ts';
import { fixture } from './fixture.ts';

/** Checks the type of each `show(x)` against the comment behind it: classes by name, `?` for what is not known. */
export async function checkTypes(marked: string): Promise<void> {
  const text = dedent(marked);
  const { analysis, workspace } = await fixture({ 'app.py': text });
  const { program } = analysis;
  const seen: string[] = [];
  const expected = [...text.matchAll(/show\(.*?\).*?# (.*)/g)].map((match) => match[1]!.trim());
  for (const unit of workspace.module('/w/app.py')!.units)
    for (const { stmt, scope } of sitesOf(unit.lowered, program.moduleScope('/w/app.py'), program)) {
      if (stmt.kind !== 'expr' || stmt.value.kind !== 'call') continue;
      const { callee, args } = stmt.value;
      if (callee.kind === 'name' && callee.id === 'show')
        seen.push(render(program.inference().typeOf(args[0]!.value, scope)));
    }
  assert.notEqual(seen.length, 0);
  assert.deepEqual(seen, expected);
}

function render(type: Type): string {
  switch (type.kind) {
    case 'instance':
      return type.cls.qualname + (type.args.length > 0 ? `[${type.args.map(render).join(', ')}]` : '');
    case 'union':
      return [...new Set(type.members.map(render))].sort().join(' | ');
    case 'tuple':
      return `(${type.items.map(render).join(', ')})`;
    case 'none':
      return 'None';
    case 'unknown':
      return '?';
    default:
      return type.kind;
  }
}
