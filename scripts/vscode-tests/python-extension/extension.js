// What Harden uses of the Python extension's API, with a selection that a test makes (`select`). It is loaded as
// CommonJS, by the extension host.
// eslint-disable-next-line @typescript-eslint/no-require-imports
const vscode = require('vscode');

exports.activate = (context) => {
  const changed = new vscode.EventEmitter();
  let selected = 'python';
  let asked = 0;
  context.subscriptions.push(
    changed,
    vscode.commands.registerCommand('python.setInterpreter', () => asked++),
  );
  return {
    environments: {
      getActiveEnvironmentPath: () => ({ id: selected, path: selected }),
      resolveEnvironment: (path) =>
        Promise.resolve(
          path === 'python'
            ? undefined
            : {
                executable: { uri: vscode.Uri.file(path) },
                environment: path.includes('venv') ? { type: 'VirtualEnvironment' } : undefined,
              },
        ),
      onDidChangeActiveEnvironmentPath: changed.event,
    },
    select: (path) => {
      selected = path;
      changed.fire({ id: path, path, resource: undefined });
    },
    asked: () => asked,
  };
};
