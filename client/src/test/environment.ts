import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { commands, extensions, workspace } from 'vscode';
import type { HardenExtension } from '../extension.ts';
import { eventually, fixture, show } from './workbench.ts';

/** What the stand-in for the Python extension exports besides its API. */
interface StandIn {
  select(path: string): void;
  asked(): number;
}

describe('the Python environment', () => {
  const shown = () => extensions.getExtension<HardenExtension>('harden.harden')?.exports.shownEnvironment();
  const python = async (): Promise<StandIn> => {
    const extension = extensions.getExtension<StandIn>('ms-python.python');
    assert.ok(extension, 'the stand-in for the Python extension is installed');
    return extension.activate();
  };
  const folder = (name: string): string => fixture(`environments/${name}`).fsPath;
  const make = (name: string, version: string): string => {
    const site = path.join(folder(name), `lib/python${version}/site-packages`);
    fs.mkdirSync(site, { recursive: true });
    fs.writeFileSync(path.join(folder(name), 'pyvenv.cfg'), `version = ${version}.1\n`);
    return path.join(folder(name), 'bin', 'python');
  };

  it('is the one that the Python extension has selected, also after a change and a restart', async () => {
    const api = await python();
    await show('broad.py');
    await eventually('a status', shown);
    api.select(make('one-venv', '3.12'));
    await eventually('the one selected', () => shown()?.text === 'Harden: one-venv Python 3.12');
    assert.deepEqual(shown(), {
      text: 'Harden: one-venv Python 3.12',
      detail: `Python 3.12 (${folder('one-venv')}/bin/python)`,
      warning: false,
    });
    api.select(make('two-venv', '3.13'));
    await eventually('the other', () => shown()?.text === 'Harden: two-venv Python 3.13');
    await commands.executeCommand('harden.restart');
    await eventually('the other again', () => shown()?.text === 'Harden: two-venv Python 3.13');
    api.select(path.join(folder('gone-venv'), 'bin', 'python'));
    await eventually('a warning', () => shown()?.warning);
    assert.match(
      shown()?.detail ?? '',
      /gone-venv\/bin\/python is selected in the editor, where there is no Python/,
    );
    api.select('python');
    await eventually('what the files say', () => !/gone-venv/.test(shown()?.detail ?? ''));
  });

  it('is selected by a command: the Python extension’s, or the setting', async () => {
    const api = await python();
    const before = api.asked();
    await show('broad.py');
    await commands.executeCommand('harden.selectEnvironment');
    assert.equal(api.asked(), before + 1);
    make('one-venv', '3.12');
    try {
      await commands.executeCommand('harden.selectEnvironment', folder('one-venv'));
      await eventually('the one set', () => shown()?.text === 'Harden: one-venv Python 3.12');
    } finally {
      await workspace.getConfiguration('harden').update('python.path', undefined);
    }
    await eventually('the one before', () => shown()?.text !== 'Harden: one-venv Python 3.12');
  });
});
