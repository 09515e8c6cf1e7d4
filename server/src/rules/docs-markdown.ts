import type { RuleDocs } from './rule.ts';

/** The sections of a rule's page, as lines of Markdown, up to what it refers to. */
export function explanation(docs: RuleDocs): readonly string[] {
  return [
    '## What it does',
    '',
    docs.whatItDoes.trim(),
    '',
    '## Why is this bad?',
    '',
    docs.whyIsThisBad.trim(),
    '',
    '## Example',
    '',
    '```python',
    docs.example.trim(),
    '```',
    '',
    'Use instead:',
    '',
    '```python',
    docs.useInstead.trim(),
    '```',
    '',
    '## Fix safety',
    '',
    docs.fixSafety.trim(),
    '',
  ];
}

/** The section of what a rule refers to; empty where that is nothing. */
export function references(docs: RuleDocs): readonly string[] {
  return docs.references ? ['## References', '', ...docs.references.map((one) => `- ${one}`), ''] : [];
}
