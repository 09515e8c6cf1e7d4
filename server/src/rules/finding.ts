import type { Edit } from '../text/edit.ts';

/**
 * How sure a fix is to leave behaviour alone. `safe` changes nothing for any exception; `proved` lets only
 * programming errors newly escape, because the set of what the block raises is closed; `review` needs a person.
 */
export type Safety = 'safe' | 'proved' | 'review';

export type FixKind = 'narrow' | 'split' | 'log' | 'unwrap' | 'instrument' | 'ignore' | 'import';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A place in a file: absolute UTF-16 offsets of the snapshot's text. */
export interface Location {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** One step of the way from a block to a `raise`, nearest first. */
export interface Evidence {
  /** A sentence fragment a person reads: `int`, `OrderGateway.fetch`, `raise ValueError`. */
  readonly text: string;
  /** How it is known. */
  readonly source: 'raise' | 'call' | 'operation' | 'stub' | 'pack' | 'docstring' | 'guess';
  /** Undefined for what has no readable place, such as a pack's entry. */
  readonly location?: Location;
}

export interface RaisedType {
  /** The qualified name, `module.QualName`; without the module for builtins. */
  readonly type: string;
  readonly evidence: readonly Evidence[];
}

/** Something in the block that could not be followed, and why. */
export interface Unresolved {
  readonly text: string;
  readonly reason: string;
  readonly location?: Location;
}

export interface FileEdit {
  readonly path: string;
  readonly edits: readonly Edit[];
  /** True when the file does not exist yet; the only edit then inserts its whole text at 0. */
  readonly create: boolean;
}

export interface Fix {
  readonly title: string;
  readonly kind: FixKind;
  readonly safety: Safety;
  /** The qualified names a narrow or split would catch; empty for the others. */
  readonly types: readonly string[];
  /** No command applies it; somebody at the place may. */
  readonly byHand?: boolean;
  /**
   * Computed from the snapshot when asked for. The first `FileEdit` is the finding's own file's where that
   * file changes. Undefined when the edit turns out not to apply; the reason was then not foreseeable.
   */
  edits(): readonly FileEdit[] | undefined;
}

/** What a rule decided about one place. `engine/` makes diagnostics of it, the editors' and CLI's rooms show it. */
export interface Finding extends Location {
  /** A `RuleName`. */
  readonly rule: string;
  readonly message: string;
  readonly severity: Severity;
  /** Undefined where the rule says nothing about what is raised. */
  readonly raises?: readonly RaisedType[];
  /** True when `raises` is complete. */
  readonly closed?: boolean;
  readonly unresolved?: readonly Unresolved[];
  readonly related: readonly { readonly location: Location; readonly message: string }[];
  /** The code is superfluous: editors fade it. */
  readonly unnecessary?: boolean;
  /** Best first. */
  readonly fixes: readonly Fix[];
  /**
   * What the rest says, without places and edits: the same object for as long as it says the same, wherever the finding
   * has moved to. Undefined where nobody has put it together yet.
   */
  readonly summary?: FindingSummary;
}

export interface FindingSummary {
  readonly raises?: readonly { readonly type: string; readonly evidence: readonly string[] }[];
  readonly closed?: boolean;
  readonly unresolved?: readonly { readonly text: string; readonly reason: string }[];
  readonly fixes: readonly Pick<Fix, 'title' | 'kind' | 'safety' | 'types'>[];
}
