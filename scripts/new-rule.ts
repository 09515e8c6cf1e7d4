// npm run new-rule NAME: writes the skeleton of a rule with its tests, and registers it.
import fs from 'node:fs';
import path from 'node:path';
import prettier from 'prettier';

const root = path.resolve(import.meta.dirname, '..');
const name = process.argv[2] ?? '';
const folder = path.join(root, 'server/src/rules', name);
const registry = path.join(root, 'server/src/rules/registry.ts');

if (!/^[a-z]+(-[a-z]+)*$/.test(name))
  fail(`"${name}" is no name for a rule: npm run new-rule some-name, in kebab-case`);
if (fs.existsSync(folder)) fail(`server/src/rules/${name} is there already`);

const constant = name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

fs.mkdirSync(folder);
await write(
  path.join(folder, 'rule.ts'),
  `import { clausesOf } from '../../handlers/clauses.ts';
import type { Rule } from '../rule.ts';

export const ${constant}: Rule = {
  name: '${name}',
  severity: 'warning',
  docs: {
    summary: 'One line that says what is wrong.',
    whatItDoes: \`
What it finds, and what it leaves alone.
\`,
    whyIsThisBad: \`
What happens to those who leave it as it is.
\`,
    example: \`
try:
    work()
except ValueError:
    pass
\`,
    useInstead: \`
work()
\`,
    fixSafety: \`
What the fix changes, and why it is safe, proved, or for a person to review.
\`,
  },

  *checkUnit(view) {
    for (const { clause } of clausesOf(view)) yield { start: clause.start, end: clause.keywordEnd, message: 'what is wrong here', fixes: [] };
  },
};
`,
);
await write(
  path.join(folder, 'rule.test.ts'),
  `import { checkDiagnostics } from '../../testing/check.ts';

const only = { rules: ['${name}'] };

describe('${name}', () => {
  it('says what is wrong', () =>
    checkDiagnostics(
      \`
      def f(g):
          try: g()
          except ValueError: pass
      #   ^^^^^^ ${name}: what is wrong here
      \`,
      only,
    ));
});
`,
);

const text = fs.readFileSync(registry, 'utf8');
const registered = text
  .replace(
    /^import type \{ Rule \}/m,
    `import { ${constant} } from './${name}/rule.ts';\nimport type { Rule }`,
  )
  .replace(/(RULES: readonly Rule\[\] = \[[^\]]*?),?\s*\];/, `$1, ${constant}];`);
if (registered === text || !registered.includes(`, ${constant}]`))
  fail(`server/src/rules/registry.ts could not be extended: add ${constant} by hand`);
await write(registry, registered);
console.log(`wrote server/src/rules/${name}; the page comes with \`npm run gen\``);

async function write(file: string, content: string): Promise<void> {
  const options = await prettier.resolveConfig(file);
  fs.writeFileSync(file, await prettier.format(content, { ...options, filepath: file }));
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
