// THIRD-PARTY-NOTICES.md: the licences of what the bundles really contain, as esbuild says, and of the two .wasm
// files. `--check` fails when the file is not what would be written.
import fs from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');
const file = path.join(root, 'THIRD-PARTY-NOTICES.md');
/** Copied rather than bundled. */
const copied = ['tree-sitter-python', 'web-tree-sitter'];

const folders = new Set([
  ...(await bundledPackages()),
  ...copied.map((name) => path.join(root, 'node_modules', name)),
]);
const notices = [...folders].map(readNotice).sort((a, b) => (a.title < b.title ? -1 : 1));
const text = render(notices);

if (process.argv.includes('--check')) {
  const current = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  if (current !== text) {
    console.error('THIRD-PARTY-NOTICES.md is not up to date: run `node scripts/notices.mjs`');
    process.exitCode = 1;
  }
} else fs.writeFileSync(file, text);

/** The folders of the packages that any part of a bundle comes from. */
async function bundledPackages() {
  const entries = ['client/src/extension.ts', 'server/src/lsp/main.ts', 'server/src/cli/main.ts'];
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: entries.filter((entry) => fs.existsSync(path.join(root, entry))),
    outdir: 'dist',
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode'],
    logLevel: 'silent',
  });
  const contained = new Set(Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs)));
  return [...contained].flatMap((input) => {
    const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
    return match ? [path.join(root, match[1])] : [];
  });
}

function readNotice(folder) {
  const { name, version, license } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const licenceFile = fs.readdirSync(folder).find((entry) => /^licen[cs]e([-.].*)?$/i.test(entry));
  if (!license || !licenceFile) throw new Error(`${name}: no licence was found in ${folder}`);
  const licence = fs.readFileSync(path.join(folder, licenceFile), 'utf8').replaceAll('\r\n', '\n').trim();
  return { title: `${name} ${version}`, license, licence };
}

function render(all) {
  // The same package is there twice where two versions of it are asked for; the same version only once.
  const unique = all.filter((one, index) => all.findIndex(({ title }) => title === one.title) === index);
  const lines = [
    '# Third-party notices',
    '',
    'Harden contains the following packages. This file is written by `node scripts/notices.mjs`.',
    '',
  ];
  for (const { title, license } of unique) lines.push(`- ${title} (${license})`);
  for (const { title, licence } of unique) lines.push('', `## ${title}`, '', '```text', licence, '```');
  return lines.join('\n') + '\n';
}
