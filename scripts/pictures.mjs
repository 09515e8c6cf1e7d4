// The README's pictures: photographs of the extension at work in a real VS Code, on a copy of test-workspace.
//
//   node scripts/pictures.mjs          writes docs/pictures/*.png
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { openWorkbench, startServer } from './vscode-tests/workbench.mjs';
import { installWebEditor } from './vscode-tests/web-editor.mjs';

const root = path.resolve(import.meta.dirname, '..');
const pictures = path.join(root, 'docs/pictures');
const project = 'vpn-backend';
const file = 'src/presentation/api/v1/usage/routes.py';
const viewport = { width: 1120, height: 680 };

/** The person's settings: nothing on the screen that is not ours. */
const settings = {
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.startupEditor': 'none',
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'workbench.statusBar.visible': false,
  'window.commandCenter': false,
  'window.menuBarVisibility': 'hidden',
  'breadcrumbs.enabled': false,
  'chat.disableAIFeatures': true,
  'editor.minimap.enabled': false,
  'editor.fontSize': 14,
  'editor.hover.delay': 100,
  'editor.occurrencesHighlight': 'off',
  'editor.stickyScroll.enabled': false,
  'explorer.autoReveal': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'problems.decorations.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
};

if (process.env.HARDEN_VSCODE_NO_BUILD !== '1') {
  const built = spawnSync(process.execPath, [path.join(root, 'scripts/build.mjs')], { stdio: 'inherit' });
  if (built.status !== 0) throw new Error('scripts/build.mjs failed');
}
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'harden-pictures-'));
const workspace = path.join(scratch, project);
fs.cpSync(path.join(root, 'test-workspace', project), workspace, { recursive: true });
fs.mkdirSync(pictures, { recursive: true });
const editor = await installWebEditor();
const server = await startServer(editor, { scratch, trust: true, settings });
let workbench;
try {
  workbench = await openWorkbench(editor, server, { workspace, extension: root, viewport });
  await photograph(workbench.page);
} catch (error) {
  // What the window looked like is most of the explanation.
  const shot = path.join(os.tmpdir(), 'harden-pictures-failed.png');
  await workbench?.page.screenshot({ path: shot });
  throw new Error(`${error.message}\nthe window is in ${shot}`, { cause: error });
} finally {
  await workbench?.close();
  await server.stop();
  fs.rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

async function photograph(page) {
  const take = (name) =>
    page.screenshot({ path: path.join(pictures, `${name}.png`), animations: 'disabled' });
  await page.locator('.monaco-workbench').waitFor();
  await openFile(page, file);
  await page.locator('.squiggly-warning').first().waitFor({ timeout: 60_000 });
  await run(page, 'View: Close Primary Side Bar');

  const line = lineOf(path.join(workspace, file), 'except Exception');
  await goTo(page, line, 'except Ex'.length + 5);
  await page.keyboard.press('Control+K');
  await page.keyboard.press('Control+I');
  await page.locator('.monaco-hover:visible', { hasText: 'Quick Fix' }).first().waitFor();
  await take('finding');

  await page.keyboard.press('Escape');
  await goTo(page, line, 'except Ex'.length + 5);
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget:visible .monaco-list-row').nth(1).waitFor();
  await take('fixes');

  await page.keyboard.press('Escape');
  await run(page, 'Harden: Harden Workspace');
  await page.locator('.bulk-edit-panel .monaco-list-row').nth(2).waitFor({ timeout: 60_000 });
  // By rule and safety rather than by file.
  await page
    .locator('.bulk-edit-panel, .pane-composite-part.panel')
    .getByRole('button', { name: 'Group Changes By Type' })
    .click();
  await page.locator('.bulk-edit-panel .monaco-list-row', { hasText: '[' }).first().waitFor();
  await page.getByRole('button', { name: /Maximize Panel/ }).click();
  await take('harden-workspace');
}

async function openFile(page, name) {
  await page.keyboard.press('Control+P');
  await type(page, name);
  await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.monaco-editor .view-line').first().waitFor();
}

/** Runs a command of the palette by its full title. */
async function run(page, title) {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget:visible input').waitFor();
  await page.keyboard.insertText(title);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').first().waitFor({ state: 'hidden' });
}

async function goTo(page, line, column) {
  await page.keyboard.press('Control+G');
  await type(page, `${line}:${column}`);
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').first().waitFor({ state: 'hidden' });
}

async function type(page, text) {
  await page.locator('.quick-input-widget:visible input').waitFor();
  await page.keyboard.insertText(text);
}

function lineOf(name, needle) {
  const lines = fs.readFileSync(name, 'utf8').split('\n');
  const index = lines.findIndex((one) => one.includes(needle));
  if (index < 0) throw new Error(`${name} has no "${needle}"`);
  return index + 1;
}
