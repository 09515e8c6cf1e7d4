import assert from 'node:assert/strict';
import type { FunctionDef, Stmt } from '../python/tree.ts';
import { walkStatements } from '../python/walk.ts';
import { dedent } from '../testing/check.ts';
import { fixture } from '../testing/fixture.ts';
import { sentence } from './message.ts';
import { purposeOf } from './purpose.ts';

/** What the log of the first `try` of some code says. */
async function said(code: string, owner?: string): Promise<string> {
  const { workspace } = await fixture({ 'app.py': dedent(code) });
  const stmts = workspace.module('/w/app.py')!.units.map((unit): Stmt => unit.lowered.stmt);
  let message: string | undefined;
  let fn: FunctionDef | undefined;
  walkStatements(stmts, (stmt) => {
    if (stmt.kind === 'function') fn = stmt;
    if (stmt.kind === 'try') message ??= sentence(purposeOf(stmt.body, fn, owner));
  });
  return message!;
}

/** The same of a block at the end of a long function with another block before it: its name says nothing of it. */
const block = (...lines: string[]): Promise<string> =>
  said(
    [
      'def run(path, items):',
      '    try:',
      ...lines.map((line) => `        ${line}`),
      '    except Exception:',
      '        pass',
      ...Array.from({ length: 12 }, (_, at) => `    prepare_the_item_number(items, ${at})`),
      '',
    ].join('\n'),
  );

describe('what a log says', () => {
  it('is what the function is for, in words', async () => {
    assert.equal(
      await said('def load_settings(p):\n    try: return g(p)\n    except E: pass\n'),
      'Failed to load settings',
    );
    assert.equal(await said('def is_up(p):\n    try: return g(p)\n    except E: pass\n'), 'Up check failed');
    assert.equal(await said('def heartbeat(p):\n    try: g(p)\n    except E: pass\n'), 'Heartbeat failed');
    assert.equal(
      await said('def serial_number(p):\n    try: return p["a"]["b"]\n    except E: return ""\n'),
      'Failed to get serial number',
    );
    assert.equal(
      await said('def file_download(p):\n    try: return g(p)\n    except E: return ""\n'),
      'File download failed',
    );
  });

  it('is what the call does that does most, and no conversion', async () => {
    assert.equal(await block('name = path.name.lower().split(".")[0]', 'path.kill()'), 'Failed to kill path');
    assert.equal(
      await block('uri = get_server_url()', 'node = asyncio.run(get_node_id(uri))'),
      'Failed to get node id',
    );
    assert.equal(await block('out = subprocess.check_output([get_adb(), "shell"])'), 'Failed to run command');
    assert.equal(await block('await asyncio.wait_for(send_message(path), 3)'), 'Failed to send message');
    assert.equal(
      await block('response = requests.get(path)', 'data = response.json()'),
      'Failed to fetch URL',
    );
    assert.equal(await block('session.execute(path)'), 'Failed to execute query');
    assert.equal(await block('save_func(path)'), 'Failed to save path');
    assert.equal(await block('path.validated_save()'), 'Validated save failed');
    assert.equal(await block('d.open()'), 'Failed to open');
  });

  it('is what gets a value, where nothing else is done', async () => {
    assert.equal(await block('profile_id = int(items["id"])'), 'Failed to parse profile id');
    assert.equal(await block('poster = items["images"][0]["url"]'), 'Failed to determine poster');
    assert.equal(await block('info["size"] = len(items)'), 'Failed to get size');
    assert.equal(await block('zone = ZoneInfo(path)'), 'Failed to load time zone');
  });

  it('is what is done with a file', async () => {
    assert.equal(
      await block('with open(path) as f:', '    start_config = f.read()'),
      'Failed to read start config',
    );
    assert.equal(await block('with open(path) as f:', '    f.write(items)'), 'Failed to write file');
  });

  it('is what a class is about, where a method has only a verb', async () => {
    const method = (name: string): string =>
      `def ${name}(self):\n    try: self.send("x")\n    except E: pass\n`;
    assert.equal(await said(method('stop'), 'DynamipsHypervisor'), 'Failed to stop dynamips hypervisor');
    assert.equal(await said(method('post'), 'ImportTemplateView'), 'Failed to import template');
    assert.equal(await said(method('post'), 'SubtitlesResource'), 'Failed to handle subtitles request');
  });
});
