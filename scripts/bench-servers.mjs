// The server as it is, and the same with exception flow taken out, bundled side by side into a folder.
import { build } from 'esbuild';
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const WITHOUT_FLOW = {
  'server/src/flow/flow.ts': 'bench/keystroke/no-flow.ts',
  'server/src/flow/guesses.ts': 'bench/keystroke/no-guesses.ts',
};

/** @returns {Promise<{harden: string[], withoutFlow: string[]}>} the commands that start them. */
export async function bundleServers(folder) {
  fs.mkdirSync(folder, { recursive: true });
  for (const name of ['packs.json', 'tree-sitter-python.wasm', 'web-tree-sitter.wasm'])
    fs.copyFileSync(path.join(root, 'dist', name), path.join(folder, name));
  const bundle = async (name, plugins) => {
    const outfile = path.join(folder, `${name}.js`);
    await build({
      absWorkingDir: root,
      entryPoints: ['server/src/lsp/main.ts'],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      legalComments: 'none',
      logLevel: 'warning',
      define: { 'import.meta.url': '__bundleUrl' },
      banner: { js: 'const __bundleUrl = require("node:url").pathToFileURL(__filename).href;' },
      plugins,
    });
    return [process.execPath, outfile, '--stdio'];
  };
  return { harden: await bundle('server', []), withoutFlow: await bundle('without-flow', [replaceFlow()]) };
}

function replaceFlow() {
  const seen = new Set();
  return {
    name: 'without exception flow',
    setup(context) {
      context.onResolve({ filter: /(flow|guesses)\.ts$/ }, ({ path: asked, resolveDir }) => {
        const file = path.relative(root, path.join(resolveDir, asked)).split(path.sep).join('/');
        const replaced = WITHOUT_FLOW[file];
        if (!replaced) return undefined;
        seen.add(file);
        return { path: path.join(root, replaced) };
      });
      context.onEnd(() => {
        // A baseline that holds what it is to be compared with would flatter.
        for (const file of Object.keys(WITHOUT_FLOW))
          if (!seen.has(file)) throw new Error(`${file} is not asked for`);
      });
    },
  };
}
