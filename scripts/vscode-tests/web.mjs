// One pass in the workbench from npm: VS Code's server, and the workbench as a page in Chromium.
import { openWorkbench, startServer } from './workbench.mjs';
import { installWebEditor } from './web-editor.mjs';

/** Runs one pass; resolves when the suite passed, rejects with the reason otherwise. */
export async function runInWebEditor({ trust, extension, tests, workspace, scratch, env, minutes }) {
  const editor = await installWebEditor();
  const server = await startServer(editor, { scratch, trust, env });
  let exit;
  const ended = new Promise((resolve) => (exit = resolve));
  const timer = setTimeout(() => exit(`the suite did not end within ${minutes} minutes`), minutes * 60_000);
  let workbench;
  try {
    workbench = await openWorkbench(editor, server, {
      workspace,
      extension,
      tests,
      onExit: exit,
      onLog: (_type, args) => process.env.HARDEN_VSCODE_LOG === '1' && console.log(...args),
      onCrash: (reason) => exit(reason),
    });
    void server.ended.then((reason) => exit(`the editor's server stopped: ${reason}`));
    const code = await ended;
    if (typeof code === 'string') throw new Error(`${code}\n${server.output()}`);
    // The results say which test failed; what the editor's server wrote is no help with that.
    if (code !== 0) throw new Error(`the suite ended with ${code}`);
  } finally {
    clearTimeout(timer);
    await workbench?.close();
    await server.stop();
  }
}
