/** Where a rule is explained. */
export function rulePage(rule: string): string {
  return `https://github.com/harden-py/harden/blob/main/docs/rules/${rule}.md`;
}
