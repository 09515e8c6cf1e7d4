import type { FindingSummary, Fix } from '../rules/finding.ts';

/** What a summary is made of: the parts of a finding or of a problem that it tells of. */
interface Told {
  readonly raises?:
    readonly { readonly type: string; readonly evidence: readonly { readonly text: string }[] }[] | undefined;
  readonly closed?: boolean | undefined;
  readonly unresolved?: readonly { readonly text: string; readonly reason: string }[] | undefined;
  readonly fixes: readonly Pick<Fix, 'title' | 'kind' | 'safety' | 'types'>[];
}

/** What is told, without places and edits. */
export function summarize({ raises, closed, unresolved, fixes }: Told): FindingSummary {
  return {
    ...(raises
      ? { raises: raises.map(({ type, evidence }) => ({ type, evidence: evidence.map(({ text }) => text) })) }
      : {}),
    ...(closed === undefined ? {} : { closed }),
    ...(unresolved ? { unresolved: unresolved.map(({ text, reason }) => ({ text, reason })) } : {}),
    fixes: fixes.map(({ title, kind, safety, types }) => ({ title, kind, safety, types })),
  };
}
