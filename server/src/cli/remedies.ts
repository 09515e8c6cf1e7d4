import { isRemedy } from '../engine/harden.ts';
import type { Finding, Fix } from '../rules/finding.ts';

/** The fixes that do something about a finding, best first. */
export function remedies(finding: Finding): readonly Fix[] {
  return finding.fixes.filter((fix) => isRemedy(finding, fix));
}
