// Writes what is made from the code: the syntax kinds, VS Code's settings, and the pages of settings and rules.
//
//   npm run gen               writes
//   npm run gen -- --check    writes nothing; fails, naming the files, when one is not as it would be written
import fs from 'node:fs';
import path from 'node:path';
import prettier from 'prettier';
import { Language, Parser } from 'web-tree-sitter';
import { ruleNames } from '../server/src/engine/analysis.ts';
import { renderManifestProperties, renderSettingsPage } from '../server/src/engine/settings-manifest.ts';
import { RULES } from '../server/src/rules/registry.ts';
import { renderRuleIndex, renderRulePage } from './gen-rule-pages.ts';
import { renderSyntaxKind } from './gen-syntax-kind.ts';

const root = path.resolve(import.meta.dirname, '..');
const files = new Map<string, string>();

await Parser.init();
const grammar = await Language.load(fs.readFileSync(path.join(root, 'grammars/tree-sitter-python.wasm')));
files.set('server/src/syntax/syntax-kind.ts', renderSyntaxKind(grammar));
files.set('package.json', await formatted('package.json', renderManifest()));
files.set('docs/settings.md', await formatted('docs/settings.md', renderSettingsPage(ruleNames())));
for (const rule of RULES) files.set(`docs/rules/${rule.name}.md`, renderRulePage(rule));
files.set('docs/rules/README.md', renderRuleIndex(RULES));

// The pages of rules that are no more.
const rulePages = path.join(root, 'docs/rules');
const stale = (fs.existsSync(rulePages) ? fs.readdirSync(rulePages) : [])
  .map((name) => `docs/rules/${name}`)
  .filter((file) => !files.has(file));

const wrong = [...files].filter(([file, text]) => current(file) !== text).map(([file]) => file);
if (process.argv.includes('--check')) {
  if (wrong.length + stale.length > 0) {
    console.error(
      `not as \`npm run gen\` writes them: ${[...wrong, ...stale].join(', ')}. Run it, and commit the result.`,
    );
    process.exitCode = 1;
  } else console.log(`${files.size} generated files are as they should be`);
} else {
  for (const file of wrong) {
    fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    fs.writeFileSync(path.join(root, file), files.get(file)!);
    console.log(`wrote ${file}`);
  }
  for (const file of stale) {
    fs.rmSync(path.join(root, file));
    console.log(`removed ${file}`);
  }
}

/** package.json with our settings; those that only the client knows (`harden.trace.server`) stay. */
function renderManifest(): string {
  const manifest = JSON.parse(current('package.json')!) as {
    contributes?: { configuration?: { title: string; properties: Record<string, unknown> } };
  };
  const known = manifest.contributes?.configuration?.properties ?? {};
  const editorOnly = Object.fromEntries(
    Object.entries(known).filter(([name]) => name.startsWith('harden.trace.')),
  );
  manifest.contributes = {
    ...manifest.contributes,
    configuration: { title: 'Harden', properties: renderManifestProperties(ruleNames(), editorOnly) },
  };
  return JSON.stringify(manifest);
}

async function formatted(file: string, text: string): Promise<string> {
  const options = await prettier.resolveConfig(path.join(root, file));
  return prettier.format(text, { ...options, filepath: path.join(root, file) });
}

function current(file: string): string | undefined {
  const full = path.join(root, file);
  return fs.existsSync(full) ? fs.readFileSync(full, 'utf8') : undefined;
}
