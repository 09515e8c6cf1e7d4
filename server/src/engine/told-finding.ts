import type { Finding, FindingSummary } from '../rules/finding.ts';

/** What is known of a finding at once. */
export type Head = Pick<Finding, 'rule' | 'path' | 'start' | 'end' | 'severity' | 'closed' | 'unnecessary'>;

/** What is worked out when it is first read: most of it is never shown. */
export interface Rest {
  message(): string;
  raises(): Finding['raises'];
  unresolved(): Finding['unresolved'];
  related(): Finding['related'];
  fixes(): Finding['fixes'];
  summary(): FindingSummary;
}

/** A finding that works out what it says as it is read, once. A file of thousands of lines makes hundreds at each key. */
export class ToldFinding implements Finding {
  readonly rule: string;
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly severity: Finding['severity'];
  readonly closed?: boolean;
  readonly unnecessary?: boolean;
  readonly #rest: Rest;
  #message: string | undefined;
  #raises: Finding['raises'] | null = null;
  #unresolved: Finding['unresolved'] | null = null;
  #related: Finding['related'] | undefined;
  #fixes: Finding['fixes'] | undefined;
  #summary: FindingSummary | undefined;

  constructor(head: Head, rest: Rest) {
    this.rule = head.rule;
    this.path = head.path;
    this.start = head.start;
    this.end = head.end;
    this.severity = head.severity;
    if (head.closed !== undefined) this.closed = head.closed;
    if (head.unnecessary) this.unnecessary = true;
    this.#rest = rest;
  }

  get message(): string {
    return (this.#message ??= this.#rest.message());
  }

  get raises(): Finding['raises'] {
    if (this.#raises === null) this.#raises = this.#rest.raises();
    return this.#raises;
  }

  get unresolved(): Finding['unresolved'] {
    if (this.#unresolved === null) this.#unresolved = this.#rest.unresolved();
    return this.#unresolved;
  }

  get related(): Finding['related'] {
    return (this.#related ??= this.#rest.related());
  }

  get fixes(): Finding['fixes'] {
    return (this.#fixes ??= this.#rest.fixes());
  }

  get summary(): FindingSummary {
    return (this.#summary ??= this.#rest.summary());
  }
}

/** A finding with all that it says, as of now: for whoever keeps it while the workspace goes on. */
export function settled(finding: Finding): Finding {
  const { rule, path, start, end, severity, closed, unnecessary } = finding;
  const { message, raises, unresolved, related, fixes, summary } = finding;
  return {
    ...{ rule, path, start, end, severity, message, related, fixes },
    ...(closed === undefined ? {} : { closed }),
    ...(unnecessary ? { unnecessary } : {}),
    ...(raises ? { raises } : {}),
    ...(unresolved ? { unresolved } : {}),
    ...(summary ? { summary } : {}),
  };
}
