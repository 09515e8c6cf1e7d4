// The server of protocol tests: all rules, and one that breaks on files that ask for it.
import type { Rule } from '../rules/rule.ts';
import { RULES } from '../rules/registry.ts';
import { serve } from './serve.ts';

const broken: Rule = {
  name: 'broken-rule',
  severity: 'warning',
  docs: { summary: '', whatItDoes: '', whyIsThisBad: '', example: '', useInstead: '', fixSafety: '' },
  checkFile({ file }) {
    if (file.text.includes('break the rule')) throw new Error('this rule is broken');
    return [];
  },
};

const interim: Rule = {
  name: 'broad-except',
  severity: 'warning',
  docs: { summary: '', whatItDoes: '', whyIsThisBad: '', example: '', useInstead: '', fixSafety: '' },
  checkFile({ file }) {
    return [...file.text.matchAll(/except (Exception):/g)].map((match) => {
      const start = match.index + 7;
      return {
        start,
        end: start + 9,
        message: 'catches Exception',
        fixes: [
          {
            title: 'Bind and log',
            kind: 'log',
            safety: 'safe',
            edits: () => [{ start, end: start + 9, text: 'Exception as e' }],
          },
          {
            title: 'Catch ValueError',
            kind: 'narrow',
            safety: 'review',
            edits: () => [{ start, end: start + 9, text: 'ValueError' }],
          },
        ],
      };
    });
  },
};

void serve({ version: '0.0.0', rules: [...(RULES.length ? RULES : [interim]), broken] });
