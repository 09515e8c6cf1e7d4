import { UNUSED_IGNORE } from '../engine/suppression.ts';
import { ruleProblem } from '../engine/settings.ts';
import { explanation, references } from '../rules/docs-markdown.ts';
import { RULES } from '../rules/registry.ts';
import type { Rule } from '../rules/rule.ts';
import { UsageError, type CommandLine } from './command-line.ts';
import { rulePage } from './rule-page.ts';
import type { Terminal } from './terminal.ts';

/** `harden rule`: lists the rules, or explains those that are named. */
export function explainRules({ paths, outputFormat }: CommandLine, terminal: Terminal): void {
  const names = RULES.map(({ name }) => name);
  for (const name of paths) {
    const problem = name === UNUSED_IGNORE ? undefined : ruleProblem(name, names);
    if (problem) throw new UsageError(problem);
  }
  const chosen =
    paths.length === 0 || paths.includes('ALL') ? RULES : RULES.filter(({ name }) => paths.includes(name));
  if (outputFormat === 'json') {
    const rules = chosen.map(({ name, severity, docs }) => ({
      name,
      severity,
      url: rulePage(name),
      ...docs,
    }));
    terminal.result(`${JSON.stringify(rules, null, 2)}\n`);
  } else if (paths.length === 0) {
    const width = Math.max(0, ...names.map((name) => name.length));
    const { bold } = terminal.colors;
    for (const { name, severity, docs } of RULES)
      terminal.result(`${bold(name.padEnd(width))}  ${severity.padEnd(11)}  ${docs.summary}\n`);
  } else terminal.result(chosen.map((rule) => page(rule)).join('\n'));
  if (paths.includes(UNUSED_IGNORE))
    terminal.result(
      '# unused-ignore\n\nA `# harden: ignore[…]` comment that suppresses nothing. The fix removes it.\n',
    );
}

function page({ name, severity, docs }: Rule): string {
  return [
    `# ${name}`,
    '',
    `${docs.summary} (${severity})`,
    '',
    ...explanation(docs),
    ...references(docs),
  ].join('\n');
}
