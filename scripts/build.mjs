// Bundles the extension, the server and the command-line tool into dist/, and copies what they read at
// run time: the two .wasm files and the knowledge packs. Run by npm's prepare, so `npm ci` leaves a tool that runs.
import { build } from 'esbuild';
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';

const root = path.resolve(import.meta.dirname, '..');
const require = createRequire(import.meta.url);
const dist = path.join(root, 'dist');
fs.mkdirSync(dist, { recursive: true });

const entries = {
  extension: 'client/src/extension.ts',
  server: 'server/src/lsp/main.ts',
  cli: 'server/src/cli/main.ts',
};
const present = Object.fromEntries(
  Object.entries(entries).filter(([, file]) => fs.existsSync(path.join(root, file))),
);
await build({
  absWorkingDir: root,
  entryPoints: present,
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: ['vscode'],
  sourcemap: process.argv.includes('--sourcemap'),
  minify: process.argv.includes('--minify'),
  legalComments: 'none',
  logLevel: 'warning',
  // web-tree-sitter asks for import.meta.url; in a CommonJS bundle that is this file.
  define: { 'import.meta.url': '__bundleUrl' },
  banner: { js: 'const __bundleUrl = require("node:url").pathToFileURL(__filename).href;' },
});

const python = path.join(
  path.dirname(require.resolve('tree-sitter-python/package.json')),
  'tree-sitter-python.wasm',
);
fs.mkdirSync(path.join(root, 'grammars'), { recursive: true });
fs.copyFileSync(python, path.join(root, 'grammars/tree-sitter-python.wasm'));
fs.copyFileSync(python, path.join(dist, 'tree-sitter-python.wasm'));
fs.copyFileSync(
  require.resolve('web-tree-sitter/web-tree-sitter.wasm'),
  path.join(dist, 'web-tree-sitter.wasm'),
);

const packs = path.join(root, 'server/src/knowledge/packs');
const files = {};
if (fs.existsSync(packs))
  for (const entry of fs.readdirSync(packs, { recursive: true }).map(String).sort())
    if (entry.endsWith('.pyi'))
      files[entry.split(path.sep).join('/')] = fs.readFileSync(path.join(packs, entry), 'utf8');
fs.writeFileSync(path.join(dist, 'packs.json'), JSON.stringify(files));
