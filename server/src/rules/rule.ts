import type { ModuleTree, Unit } from '../python/units.ts';
import type { LoweredUnit } from '../python/lower.ts';
import type { Program } from '../types/program.ts';
import type { Flow } from '../flow/flow.ts';
import type { Scope } from '../types/scope.ts';
import type { Site } from '../types/sites.ts';
import type { Edit } from '../text/edit.ts';
import type { SourceFile } from '../workspace/workspace.ts';
import type { Evidence, FileEdit, FixKind, Safety, Severity } from './finding.ts';

/** A rule: what it finds, what it offers, and what its page says. One folder per rule holds all of it. */
export interface Rule {
  /** kebab-case; the diagnostic's code and the name in settings. */
  readonly name: string;
  /** The severity of its findings where they do not say otherwise. */
  readonly severity: Severity;
  readonly docs: RuleDocs;
  /**
   * Whether it follows calls. While somebody types in a unit, what such a rule said of it before stands; it is asked
   * again when the typist rests.
   */
  readonly follows?: true;
  /**
   * Looks at one unit. Called again only when the unit, or something the answer was made from, has changed:
   * it must read nothing but `view`.
   */
  checkUnit?(view: UnitView): Iterable<Problem>;
  /** Looks at a whole file, for what no single unit shows. Offsets in its problems are absolute. */
  checkFile?(view: FileView): Iterable<Problem>;
}

/** Markdown, in the order of the page. */
export interface RuleDocs {
  /** One line, for lists. */
  readonly summary: string;
  readonly whatItDoes: string;
  readonly whyIsThisBad: string;
  /** Python that reports exactly one problem of this rule. A test runs it. */
  readonly example: string;
  /** Python that reports none. A test runs it. */
  readonly useInstead: string;
  readonly fixSafety: string;
  readonly references?: readonly string[];
}

/** What a rule may look at, for one unit. */
export interface UnitView {
  readonly program: Program;
  readonly flow: Flow;
  readonly options: RuleOptions;
  readonly path: string;
  readonly unit: LoweredUnit;
  /** The scope that the unit's statement stands in: a module's or a class's. */
  readonly scope: Scope;
  /** Every statement of the unit; a class that is a unit gives only its header. */
  readonly sites: readonly Site[];
  /** The text of a node of the unit. */
  text(node: { readonly start: number; readonly end: number }): string;
}

/** The settings that decide what is a problem. */
export interface RuleOptions {
  /** Qualified names of objects that count as loggers. */
  readonly loggerObjects: readonly string[];
  /** Paths of routes that need no metric; `*` stands for anything. */
  readonly exemptPaths: readonly string[];
  /** What new metrics are called and where they go: a finding says which one its fix would add. */
  readonly metrics: FixSettings['metrics'];
}

export interface FileView {
  readonly program: Program;
  readonly flow: Flow;
  readonly options: RuleOptions;
  readonly path: string;
  readonly file: SourceFile;
  readonly module: ModuleTree;
}

/**
 * A place in the unit's file, or elsewhere. Within the unit `start` and `end` are relative to it; elsewhere
 * they are relative to `unit`, or absolute where `unit` is undefined.
 */
export interface Place {
  readonly path: string;
  readonly unit: LoweredUnit | undefined;
  readonly start: number;
  readonly end: number;
}

export interface PlacedEvidence extends Omit<Evidence, 'location'> {
  /** Asked for when it is shown: what lies elsewhere moves while the unit stays as it is. */
  readonly place?: Place | undefined;
}

/** A place that a person may want to look at beside the problem's own. */
export interface Related {
  readonly place: Place;
  readonly message: string;
}

/** The number, from 1, of the line on which a place begins. */
export type LineOf = (place: Place) => number;

/** What a rule reports, in offsets of the unit (of the file, from `checkFile`). `engine/` makes `Finding`s of it. */
export interface Problem {
  readonly start: number;
  readonly end: number;
  /** A function where it names lines: they move while the unit stays as it is. */
  readonly message: string | ((lineOf: LineOf) => string);
  readonly severity?: Severity;
  /**
   * `strict`: reported only where the setting of that name is on. `never`: not reported at all. Whoever asks at the
   * place is offered its fixes all the same.
   */
  readonly listed?: 'strict' | 'never';
  readonly raises?: readonly { readonly type: string; readonly evidence: readonly PlacedEvidence[] }[];
  readonly closed?: boolean;
  readonly unresolved?: readonly { readonly text: string; readonly reason: string; readonly place?: Place }[];
  /** A function where it names places elsewhere. */
  readonly related?: readonly Related[] | (() => readonly Related[]);
  readonly unnecessary?: boolean;
  /** The one that this is, in an older version of its unit; set by `engine/`. */
  readonly origin?: Problem;
  /** Best first. A function where they cost something and are rarely asked for; it is called each time. */
  readonly fixes: readonly FixOffer[] | (() => readonly FixOffer[]);
}

export interface FixOffer {
  readonly title: string;
  readonly kind: FixKind;
  readonly safety: Safety;
  /** Qualified names; empty unless it narrows or splits. */
  readonly types?: readonly string[];
  /** Offered, and applied by fix-all, only where the `strict` setting is on. */
  readonly strictOnly?: boolean;
  /** Never applied by a command, `harden fix --review` included. */
  readonly byHand?: boolean;
  /** Computed when it is asked for; undefined when it turns out not to apply. */
  edits(context: FixContext): readonly Edit[] | readonly FileEdit[] | undefined;
}

/** What a fix may look at when its edit is made. */
export interface FixContext {
  readonly program: Program;
  readonly flow: Flow;
  readonly file: SourceFile;
  readonly module: ModuleTree;
  /** The unit of the finding; undefined for a finding of `checkFile`. */
  readonly unit: Unit | undefined;
  /** What to add to an offset of the unit to get one of the file; 0 for a finding of `checkFile`. */
  readonly base: number;
  readonly settings: FixSettings;
}

/** The settings that shape edits; see settings-schema.ts for what they mean. */
export interface FixSettings {
  readonly logger: string;
  readonly metrics: {
    readonly style: string;
    readonly module: string | undefined;
    readonly outcomes: boolean;
    readonly errors: boolean;
    readonly durations: boolean;
    readonly areaNames: ReadonlyMap<string, string>;
    readonly actionNames: ReadonlyMap<string, string>;
  };
  readonly strict: boolean;
}
