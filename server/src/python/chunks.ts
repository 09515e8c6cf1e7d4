import { cutAt, type Cut } from '../syntax/cuts.ts';
import type { PythonParser, SyntaxTree } from '../syntax/parser.ts';
import type { LoweredUnit } from './lower.ts';
import { RecentTexts } from './recent-texts.ts';
import { lowerModule, type ModuleTree, type RecentUnits, type Replacement, type Unit } from './units.ts';
import type { Span } from './tree.ts';

/** A text as units: cut into chunks (see `syntax/cuts.ts`), each of which is parsed and lowered on its own. */
export function readModule(parser: PythonParser, text: string): ModuleTree {
  const placed: Placed[] = [];
  const cuts = cutAll(text);
  for (let at = 0; at < cuts.length;) {
    let next = at + 1;
    while (cuts[next]?.indent !== undefined) next++;
    placed.push(...readTogether(parser, text, cuts.slice(at, next)));
    at = next;
  }
  return assemble(placed, text.length);
}

/**
 * A class that can be read is the same in one piece, and faster to read. The grammar takes indents that Python does
 * not, and makes statements of the module of them: such a class is read as it would be while it is edited.
 */
function readTogether(parser: PythonParser, text: string, cuts: readonly Cut[]): readonly Placed[] {
  if (cuts.length > 1) {
    const { start } = cuts[0]!;
    const whole: Cut = { start, end: cuts.at(-1)!.end, indent: undefined, nextIndent: undefined };
    const { chunk, hasError } = readOne(parser, sourceOf(text, whole));
    const [only] = chunk.units;
    const members = new Set(only?.members?.map((member) => member.start + start));
    const isWhole =
      !hasError &&
      chunk.units.length === 1 &&
      cuts.slice(1).every((cut) => members.has(cut.start + cut.indent!.length));
    if (isWhole) return [new Placed(whole, chunk)];
  }
  return cuts.map((cut) => new Placed(cut, readOne(parser, sourceOf(text, cut)).chunk));
}

function readOne(
  parser: PythonParser,
  source: Source,
): { readonly chunk: Chunk; readonly hasError: boolean } {
  const tree = parser.parse(source.text);
  try {
    return { chunk: chunkOf(parser, source, lowerModule(tree, source.text)), hasError: tree.hasError };
  } finally {
    tree.release();
  }
}

/**
 * The units of a text that is edited: those `readModule` would give, with what no edit reached taken over as the
 * same objects. It owns memory of the parser: call `release` once.
 */
export class EditedModule {
  private chunks: readonly Placed[] = [];
  /** The trees of the chunks that were typed in last: the next key most often goes into the same one. */
  private trees = new Map<Chunk, SyntaxTree>();
  private readonly recentUnits = new RecentTexts<LoweredUnit>();
  private readonly recentChunks = new RecentTexts<Chunk>();

  constructor(private readonly parser: PythonParser) {}

  /**
   * @param edits the replacements since the last call, each in offsets of the text as the earlier ones left it;
   *   undefined when the text is another one, or the first.
   */
  read(text: string, edits?: readonly Replacement[]): ModuleTree {
    const before = this.chunks;
    if (edits?.length === 0) return assemble(before, text.length);
    const window = edits && before.length > 0 ? windowOf(edits) : undefined;
    const { kept, cuts, moved } = window
      ? cutAgain(text, before, window)
      : { ...NOTHING, cuts: cutAll(text) };
    this.recentUnits.limit = this.recentChunks.limit = 50_000 + 4 * text.length;

    const used = new Set<LoweredUnit>();
    for (const { chunk } of [...kept, ...moved]) for (const one of chunk.lowered) used.add(one);
    const trees = new Map<Chunk, SyntaxTree>();
    const made = cuts.map((cut): Placed => {
      const source = sourceOf(text, cut);
      const old = before[indexAt(before, cut.start)];
      const isUntouched =
        window &&
        cut.end <= window.start &&
        old?.start === cut.start &&
        old.chunk.source.text === source.text;
      const known = isUntouched
        ? old.chunk
        : this.recentChunks.take(source.text, ({ lowered }) => !lowered.some((one) => used.has(one)));
      const typedIn = window && old && isInside(window, old, cut) ? old : undefined;
      const chunk = known ?? this.parse(source, used, trees, typedIn && { placed: typedIn, edits: edits! });
      const tree = this.trees.get(chunk);
      if (tree) trees.set(chunk, tree);
      for (const one of chunk.lowered) used.add(one);
      this.recentChunks.keep(source.text, chunk);
      return new Placed(cut, chunk);
    });
    for (const [chunk, tree] of this.trees) if (!trees.has(chunk)) tree.release();
    this.trees = trees;
    this.chunks = [...kept, ...made, ...moved];
    return assemble(this.chunks, text.length);
  }

  release(): void {
    for (const tree of this.trees.values()) tree.release();
    this.trees.clear();
    this.chunks = [];
  }

  /** @param typedIn what the chunk was, where it is that with the edits in it. */
  private parse(
    source: Source,
    used: ReadonlySet<LoweredUnit>,
    trees: Map<Chunk, SyntaxTree>,
    typedIn: { readonly placed: Placed; readonly edits: readonly Replacement[] } | undefined,
  ): Chunk {
    const recent = { units: this.recentUnits, used };
    const old = typedIn && this.trees.get(typedIn.placed.chunk);
    let tree: SyntaxTree;
    let module: ModuleTree;
    if (old) {
      const { start, chunk: before } = typedIn.placed;
      const base = start - source.before;
      const edits = typedIn.edits.map(({ start, oldEnd, newEnd }) => ({
        start: start - base,
        oldEnd: oldEnd - base,
        newEnd: newEnd - base,
      }));
      for (const { start, oldEnd, newEnd } of edits) old.edit(start, oldEnd, newEnd);
      const again = this.parser.reparse(source.text, old);
      tree = again.tree;
      const reuse = again.changed && { module: before.asParsed, edits, changed: again.changed };
      module = lowerModule(tree, source.text, reuse, recent);
    } else {
      tree = this.parser.parse(source.text);
      module = lowerModule(tree, source.text, undefined, recent);
    }
    const chunk = chunkOf(this.parser, source, module, recent);
    // After an error, nothing of a tree is used again.
    if (!tree.hasError && trees.size < TREES) trees.set(chunk, tree);
    else tree.release();
    return chunk;
  }
}

/** How many chunks' trees are held. A cursor is in one; a rename in several places is rare. */
const TREES = 4;

/** What a chunk is parsed as: in a class's body it needs a class around it, and the head of a class needs a body. */
interface Source {
  readonly text: string;
  /** How much of `text` comes before and after the chunk's own. */
  readonly before: number;
  readonly after: number;
}

const SOME_CLASS = 'class _:\n';
const SOME_BODY = 'pass';

function sourceOf(text: string, { start, end, indent, nextIndent }: Cut): Source {
  const head = indent === undefined ? '' : SOME_CLASS;
  const body = indent === undefined && nextIndent !== undefined ? nextIndent + SOME_BODY : '';
  // A text of its own: a slice would hold on to all of the text that it is a part of.
  const own = ` ${head}${text.slice(start, end)}${body}`.slice(1);
  return { text: own, before: head.length, after: body.length };
}

/** A chunk by itself: all offsets count from its start. */
class Chunk {
  /** Those of its units and of their members. */
  readonly lowered: readonly LoweredUnit[];

  constructor(
    readonly source: Source,
    /** In offsets of `source.text`. */
    readonly asParsed: ModuleTree,
    readonly units: readonly Unit[],
    readonly comments: readonly Span[],
    /** Its last unit is a class whose members, or more of them, are in the chunks behind it. */
    readonly isHead: boolean,
    /** Where a class ends whose body ends with the chunk; undefined where it is no part of one. */
    readonly classEnd?: number,
  ) {
    const all = (list: readonly Unit[]): LoweredUnit[] =>
      list.flatMap(({ lowered, members }) => (members ? [lowered, ...all(members)] : [lowered]));
    this.lowered = all(units);
  }

  get length(): number {
    return this.source.text.length - this.source.before - this.source.after;
  }
}

/** Takes out of a chunk's source what is its own. Where an error hides that, the chunk is read by itself. */
function chunkOf(parser: PythonParser, source: Source, module: ModuleTree, recent?: RecentUnits): Chunk {
  const { before, after } = source;
  const { units, comments } = module;
  if (before === 0 && after === 0) return new Chunk(source, module, units, comments, false);
  if (after > 0) {
    const last = units.at(-1);
    const body = last?.members;
    if (last && body?.at(-1)?.start === source.text.length - SOME_BODY.length) {
      const head = { ...last, members: body.slice(0, -1) };
      return new Chunk(source, module, [...units.slice(0, -1), head], comments, true);
    }
  } else {
    const [first, ...others] = units;
    if (first?.start === 0 && first.members && others.every(({ start }) => start >= before)) {
      const own = [...first.members, ...others].map((unit) => moveUnit(unit, -before));
      return new Chunk(
        source,
        module,
        own,
        comments.map((span) => moveSpan(span, -before)),
        false,
        (others.at(-1) ?? first).end - before,
      );
    }
  }
  const own = source.text.slice(before, source.text.length - after);
  const tree = parser.parse(own);
  try {
    const alone = lowerModule(tree, own, undefined, recent);
    return new Chunk(source, module, alone.units, alone.comments, false);
  } finally {
    tree.release();
  }
}

/** A chunk where it stands in a text. */
class Placed {
  private cached: { readonly units: readonly Unit[]; readonly comments: readonly Span[] } | undefined;

  constructor(
    readonly cut: Cut,
    readonly chunk: Chunk,
  ) {}

  get start(): number {
    return this.cut.start;
  }

  get end(): number {
    return this.cut.end;
  }

  get inFile(): { readonly units: readonly Unit[]; readonly comments: readonly Span[] } {
    const { units, comments } = this.chunk;
    return (this.cached ??= {
      units: units.map((unit) => moveUnit(unit, this.start)),
      comments: comments.map((span) => moveSpan(span, this.start)),
    });
  }
}

function moveUnit({ start, end, lowered, members }: Unit, by: number): Unit {
  const moved = { start: start + by, end: end + by, lowered };
  return members ? { ...moved, members: members.map((member) => moveUnit(member, by)) } : moved;
}

function moveSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function assemble(chunks: readonly Placed[], length: number): ModuleTree {
  const units: Unit[] = [];
  const comments: Span[] = [];
  let members: Unit[] | undefined;
  let end: number | undefined;
  const endClass = (): void => {
    const cls = members && units.pop();
    if (cls && members) units.push({ ...cls, end: end ?? members.at(-1)?.end ?? cls.end, members });
    members = undefined;
  };
  for (const { inFile, cut, chunk } of chunks) {
    if (cut.indent === undefined) endClass();
    for (const unit of inFile.units) (members ?? units).push(unit);
    for (const comment of inFile.comments) comments.push(comment);
    if (chunk.isHead) members = [...units.at(-1)!.members!];
    end = chunk.classEnd === undefined ? undefined : chunk.classEnd + cut.start;
  }
  endClass();
  return { length, units, comments };
}

const NOTHING = { kept: [] as readonly Placed[], moved: [] as readonly Placed[] };

function cutAll(text: string): Cut[] {
  const cuts: Cut[] = [];
  for (let start = 0; start < text.length; start = cuts.at(-1)!.end)
    cuts.push(cutAt(text, start, cuts.at(-1)?.nextIndent));
  return cuts;
}

/** The chunks before the one in front of the edits stand; so do those after the first cut that was one before. */
function cutAgain(
  text: string,
  before: readonly Placed[],
  { start: from, oldEnd, newEnd }: Replacement,
): { kept: readonly Placed[]; cuts: readonly Cut[]; moved: readonly Placed[] } {
  const first = Math.max(0, indexAt(before, from) - 1);
  const delta = newEnd - oldEnd;
  const cuts: Cut[] = [];
  let { start: at, indent } = before[first]!.cut;
  let rest = before.length;
  while (at < text.length) {
    const same = at >= newEnd ? before[indexAt(before, at - delta)]?.cut : undefined;
    if (same?.start === at - delta && same.indent === indent) {
      rest = indexAt(before, at - delta);
      break;
    }
    const cut = cutAt(text, at, indent);
    cuts.push(cut);
    ({ end: at, nextIndent: indent } = cut);
  }
  const moved = before
    .slice(rest)
    .map(({ cut, chunk }, index) =>
      delta === 0
        ? before[rest + index]!
        : new Placed({ ...cut, start: cut.start + delta, end: cut.end + delta }, chunk),
    );
  return { kept: before.slice(0, first), cuts, moved };
}

/** The index of the last chunk that starts at `offset` or before it. */
function indexAt(chunks: readonly Placed[], offset: number): number {
  let low = 0;
  let high = chunks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (chunks[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Whether all edits are inside of a chunk, and it is now what `now` cuts out. */
function isInside(window: Replacement, { cut: old }: Placed, now: Cut): boolean {
  return (
    old.start === now.start &&
    old.indent === now.indent &&
    old.nextIndent === now.nextIndent &&
    window.start >= now.start &&
    window.oldEnd <= old.end &&
    now.end === old.end + window.newEnd - window.oldEnd
  );
}

/** Edits one after the other as one: what it replaces in the text before, and with how much. */
function windowOf(edits: readonly Replacement[]): Replacement | undefined {
  let window: Replacement | undefined;
  for (const edit of edits) {
    if (!window) {
      window = edit;
      continue;
    }
    const end = Math.max(window.newEnd, edit.oldEnd);
    window = {
      start: Math.min(window.start, edit.start),
      oldEnd: window.oldEnd + end - window.newEnd,
      newEnd: end + edit.newEnd - edit.oldEnd,
    };
  }
  return window;
}
