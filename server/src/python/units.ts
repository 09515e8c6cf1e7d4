import { GreenReader } from '../syntax/green.ts';
import type { SyntaxTree } from '../syntax/parser.ts';
import { Field, SyntaxKind as K } from '../syntax/syntax-kind.ts';
import { lowerUnit, type LoweredUnit } from './lower.ts';
import type { RecentTexts } from './recent-texts.ts';
import type { Span } from './tree.ts';

/**
 * One statement of a module's body or of a class's body: the grain at which a file is lowered, analysed and
 * remembered. A class is a unit (its header) with its members as units below it, so that typing in a method
 * lowers that method and nothing else.
 */
export interface Unit {
  /** Absolute UTF-16 offsets of the whole statement, a class's body included. */
  readonly start: number;
  readonly end: number;
  readonly lowered: LoweredUnit;
  /** The statements of a class's body. Undefined for every other statement. */
  readonly members?: readonly Unit[];
}

/** A file as units. Everything in `Unit.lowered` is reused from version to version where text did not change. */
export interface ModuleTree {
  readonly length: number;
  readonly units: readonly Unit[];
  /** Absolute extents of the comments that stand between units. */
  readonly comments: readonly Span[];
}

/** One replacement: `[start, oldEnd)` of the text as it was became `[start, newEnd)`. */
export interface Replacement {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** What an earlier version offers to the next one. */
export interface Reuse {
  readonly module: ModuleTree;
  /** The replacements since, each in offsets of the text as the earlier ones left it. */
  readonly edits: readonly Replacement[];
  /** What the parser says is built differently, in offsets of the new text. */
  readonly changed: readonly Span[];
}

/** The units that a file had lately, by kind and text, and those that stand in it now: no unit stands twice. */
export interface RecentUnits {
  readonly units: RecentTexts<LoweredUnit>;
  readonly used: ReadonlySet<LoweredUnit>;
}

/** Lowers what was parsed, taking from `reuse` every unit that no edit touched. See `chunks.ts` for whole files. */
export function lowerModule(tree: SyntaxTree, text: string, reuse?: Reuse, recent?: RecentUnits): ModuleTree {
  const known = reuse ? reusable(reuse) : undefined;
  const comments: Span[] = [];
  const reader = new GreenReader(tree);
  try {
    // The same text twice in a file is two units.
    const used = new Set<LoweredUnit>([...(known?.values() ?? [])].map((one) => one.lowered));
    const lower = (start: number, end: number, copy: () => ReturnType<GreenReader['copy']>): LoweredUnit => {
      const old = known?.get(start);
      if (old && old.end === end) return old.lowered;
      // Among the pieces of code that could not be read, the same text may be another thing.
      const own = recent && `${reader.kind} ${text.slice(start, end)}`;
      const again = recent?.units.take(own!, (unit) => !used.has(unit) && !recent.used.has(unit));
      const lowered = again && !reader.hasError ? again : lowerUnit(copy(), text);
      used.add(lowered);
      if (recent && !lowered.hasError) recent.units.keep(own!, lowered);
      return lowered;
    };
    const readStatements = (): Unit[] => {
      const units: Unit[] = [];
      if (!reader.enter()) return units;
      do {
        const { kind, start, end } = reader;
        if (kind === K.comment) comments.push({ start, end: text[end - 1] === '\r' ? end - 1 : end });
        else if (reader.named && kind !== K.line_continuation) {
          const headerEnd = classHeaderEnd(reader);
          if (headerEnd === undefined)
            units.push({ start, end, lowered: lower(start, end, () => reader.copy()) });
          else {
            const lowered = lower(start, headerEnd, () => reader.copyClassHeader());
            units.push({ start, end, lowered, members: readClassBody(reader, readStatements) });
          }
        }
      } while (reader.next());
      reader.leave();
      return units;
    };
    return { length: text.length, units: readStatements(), comments };
  } finally {
    reader.release();
  }
}

/** Where the body of the class under the reader starts; undefined when it is not a class with a body. */
function classHeaderEnd(reader: GreenReader): number | undefined {
  const kind = reader.kind;
  if (kind !== K.class_definition && kind !== K.decorated_definition) return undefined;
  let result: number | undefined;
  const wanted = kind === K.class_definition ? Field.body : Field.definition;
  if (reader.enter()) {
    do {
      if (reader.field !== wanted || reader.kind === K.comment) continue;
      if (wanted === Field.body) result = reader.start;
      else if (reader.kind === K.class_definition) result = classHeaderEnd(reader);
      break;
    } while (reader.next());
    reader.leave();
  }
  return result;
}

function readClassBody(reader: GreenReader, readStatements: () => Unit[]): Unit[] {
  const wanted = reader.kind === K.class_definition ? Field.body : Field.definition;
  let units: Unit[] = [];
  if (reader.enter()) {
    do {
      if (reader.field !== wanted || reader.kind === K.comment) continue;
      units = wanted === Field.body ? readStatements() : readClassBody(reader, readStatements);
      break;
    } while (reader.next());
    reader.leave();
  }
  return units;
}

function reusable(reuse: Reuse): Map<number, { end: number; lowered: LoweredUnit }> {
  const result = new Map<number, { end: number; lowered: LoweredUnit }>();
  const add = (units: readonly Unit[]): void => {
    for (const unit of units) {
      // A class's own part ends with its header.
      const end = unit.members ? unit.start + unit.lowered.stmt.end : unit.end;
      const moved = moveThrough(unit.start, end, reuse.edits);
      if (moved && !reuse.changed.some((range) => range.start <= moved.end && range.end >= moved.start))
        result.set(moved.start, { end: moved.end, lowered: unit.lowered });
      if (unit.members) add(unit.members);
    }
  };
  add(reuse.module.units);
  return result;
}

/** Where an extent lies after the edits; undefined when one of them touches it or its edges. */
function moveThrough(start: number, end: number, edits: readonly Replacement[]): Span | undefined {
  for (const edit of edits) {
    if (edit.start > end) continue;
    if (edit.oldEnd >= start) return undefined;
    const delta = edit.newEnd - edit.oldEnd;
    start += delta;
    end += delta;
  }
  return { start, end };
}

/** Whether a unit, or one of its members, could not be read from end to end. */
export function hasError(unit: Unit): boolean {
  return unit.lowered.hasError || (unit.members?.some(hasError) ?? false);
}
