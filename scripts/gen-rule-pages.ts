import { explanation, references } from '../server/src/rules/docs-markdown.ts';
import type { Rule } from '../server/src/rules/rule.ts';

const GENERATED = '<!-- Generated from the rule by `npm run gen`; do not edit. -->';

/** docs/rules/NAME.md */
export function renderRulePage({ name, severity, docs }: Rule): string {
  return [
    GENERATED,
    '',
    `# ${name}`,
    '',
    `${docs.summary} Severity: ${severity}.`,
    '',
    ...explanation(docs),
    '## Suppression',
    '',
    `\`# harden: ignore[${name}] reason\` on the line, or alone on the line above.`,
    '',
    ...references(docs),
  ].join('\n');
}

/** docs/rules/README.md */
export function renderRuleIndex(rules: readonly Rule[]): string {
  return [
    GENERATED,
    '',
    '# Rules',
    '',
    '| Rule | Severity | What it finds |',
    '| --- | --- | --- |',
    ...rules.map(({ name, severity, docs }) => `| [${name}](${name}.md) | ${severity} | ${docs.summary} |`),
    '| unused-ignore | warning | A `# harden: ignore[…]` comment that suppresses nothing. |',
    '',
  ].join('\n');
}
