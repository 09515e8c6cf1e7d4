import type { ProgressToken, WorkspaceEdit } from 'vscode-languageserver-protocol';

/**
 * The request `harden/plan`: what Harden would change in the whole workspace, as one edit that the client shows
 * and applies. It is a request of our own because progress that a server starts has no cancel button in VS
 * Code, while a client's own request is cancelled with `$/cancelRequest`.
 */
export const PLAN_METHOD = 'harden/plan';

export interface PlanParams {
  /** Work-done progress (`begin`, `report`, `end`) is sent to this token of the client's. */
  readonly workDoneToken?: ProgressToken;
  /** The folders to plan for; all workspace folders where it is missing. */
  readonly folders?: readonly string[];
}

/** A place in a file as a person counts: 1-based line. */
export interface PlannedPlace {
  readonly uri: string;
  readonly line: number;
  readonly rule: string;
}

export interface PlannedFix extends PlannedPlace {
  readonly title: string;
  readonly safety: 'safe' | 'proved' | 'review';
}

export interface LeftFinding extends PlannedPlace {
  readonly message: string;
  /** Why no fix is part of the plan. */
  readonly reason: string;
}

export interface PlanResult {
  /** With an annotation for each rule and safety. Whether to show a preview is the client's to decide. */
  readonly edit: WorkspaceEdit;
  readonly applied: readonly PlannedFix[];
  readonly left: readonly LeftFinding[];
  /** How many files were looked at. */
  readonly files: number;
}
