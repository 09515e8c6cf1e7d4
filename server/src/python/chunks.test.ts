import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { parser } from '../testing/fixture.ts';
import { EditedModule, readModule } from './chunks.ts';
import { lowerModule, type Unit } from './units.ts';

/** What a text is read as: a line for each unit, those that hold an error with a `!`. */
async function unitsOf(text: string): Promise<string[]> {
  const show = (units: readonly Unit[]): string[] =>
    units.flatMap(({ lowered: { stmt, hasError }, members }) => [
      `${stmt.kind}${'name' in stmt ? ` ${String(stmt.name)}` : ''}${hasError ? ' !' : ''}`,
      ...show(members ?? []).map((line) => `  ${line}`),
    ]);
  return show(readModule(await parser(), text).units);
}

describe('chunks', () => {
  it('an open bracket leaves what is above and below it alone', async () => {
    const text =
      'def a():\n    pass\n\ndef b():\n    return f(\n\n@d\ndef c():\n    pass\n\nclass D:\n    x = 1\n';
    const units = await unitsOf(text);
    assert.deepEqual(
      units.filter((line) => !line.includes('!')),
      ['function a', 'function c', 'class D', '  assign'],
    );
    assert.ok(units.some((line) => line.includes('!')));
  });

  it('an open bracket leaves the members of a class alone, and a broken head too', async () => {
    const text = [
      'class D(',
      '    def a(self):',
      '        return f(',
      '    async def b(self):',
      '        pass',
      'def e():',
      '    pass',
    ].join('\n');
    const units = await unitsOf(text);
    assert.deepEqual(
      units.map((line) => line.trim()).filter((line) => !line.includes('!')),
      ['function b', 'function e'],
    );
    const closed = await unitsOf(text.replace('class D(', 'class D:'));
    assert.equal(closed[0], 'class D');
    assert.ok(closed.includes('  function b'));
  });

  it('an error stays where it is in a class', async () => {
    const text = [
      'class D:',
      '    def a(self):',
      '        pass',
      '    def b(self):',
      '        return f(',
      '    @d',
      '    def c(self):',
      '        pass',
      '    x = 1',
    ].join('\n');
    const units = await unitsOf(text);
    for (const line of ['class D', '  function a', '  function c', '  assign'])
      assert.ok(units.includes(line), `${line} is not among\n${units.join('\n')}`);
    assert.ok(units.some((line) => line.includes('!')));
  });

  it('that can be read come to the units of parsing a file in one piece', async () => {
    const python = await parser();
    const root = path.join(import.meta.dirname, '../../../test-workspace');
    const files = fs
      .readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.py') && !file.includes('site-packages'));
    let classes = 0;
    for (const file of files) {
      const text = fs.readFileSync(path.join(root, file), 'utf8');
      const tree = python.parse(text);
      const whole = lowerModule(tree, text);
      assert.equal(tree.hasError, false, file);
      tree.release();
      classes += whole.units.filter(({ members }) => members).length;
      const edited = new EditedModule(python);
      assert.deepEqual(readModule(python, text), whole, file);
      assert.deepEqual(edited.read(text), whole, file);
      edited.release();
    }
    assert.ok(files.length > 100 && classes > 50, `${files.length} files with ${classes} classes`);
  });
});
