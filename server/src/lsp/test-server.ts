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

void serve({ version: '0.0.0', rules: [...RULES, broken] });
