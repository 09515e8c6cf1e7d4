import { chunkEnd } from '../syntax/cuts.ts';
import type { PythonParser, SyntaxTree } from '../syntax/parser.ts';
import type { LoweredUnit } from './lower.ts';
import { RecentTexts } from './recent-texts.ts';
import { lowerModule, type ModuleTree, type Replacement, type Unit } from './units.ts';
import type { Span } from './tree.ts';

/** A text as units: cut into chunks (see `syntax/cuts.ts`), each of which is parsed and lowered on its own. */
export function readModule(parser: PythonParser, text: string): ModuleTree {
  const placed: Placed[] = [];
  for (let start = 0; start < text.length;) {
    const end = chunkEnd(text, start);
    const own = text.slice(start, end);
    const tree = parser.parse(own);
    try {
      placed.push(new Placed(start, new Chunk(own, lowerModule(tree, own))));
    } finally {
      tree.release();
    }
    start = end;
  }
  return assemble(placed, text.length);
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
    const made = cuts.map(({ start, end }): Placed => {
      const own = copyOf(text.slice(start, end));
      const old = before[indexAt(before, start)];
      const isUntouched = window && end <= window.start && old?.start === start && old.chunk.text === own;
      const known = isUntouched
        ? old.chunk
        : this.recentChunks.take(own, ({ lowered }) => !lowered.some((one) => used.has(one)));
      const typedIn = window && old && isInside(window, old, start, end) ? old : undefined;
      const chunk = known ?? this.parse(own, used, trees, typedIn && { placed: typedIn, edits: edits! });
      const tree = this.trees.get(chunk);
      if (tree) trees.set(chunk, tree);
      for (const one of chunk.lowered) used.add(one);
      this.recentChunks.keep(own, chunk);
      return new Placed(start, chunk);
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
    own: string,
    used: ReadonlySet<LoweredUnit>,
    trees: Map<Chunk, SyntaxTree>,
    typedIn: { readonly placed: Placed; readonly edits: readonly Replacement[] } | undefined,
  ): Chunk {
    const recent = { units: this.recentUnits, used };
    const old = typedIn && this.trees.get(typedIn.placed.chunk);
    let tree: SyntaxTree;
    let chunk: Chunk;
    if (old) {
      const { start: base, chunk: before } = typedIn.placed;
      const edits = typedIn.edits.map(({ start, oldEnd, newEnd }) => ({
        start: start - base,
        oldEnd: oldEnd - base,
        newEnd: newEnd - base,
      }));
      for (const { start, oldEnd, newEnd } of edits) old.edit(start, oldEnd, newEnd);
      const again = this.parser.reparse(own, old);
      tree = again.tree;
      const reuse = again.changed && { module: before.module, edits, changed: again.changed };
      chunk = new Chunk(own, lowerModule(tree, own, reuse, recent));
    } else {
      tree = this.parser.parse(own);
      chunk = new Chunk(own, lowerModule(tree, own, undefined, recent));
    }
    // After an error, nothing of a tree is used again.
    if (!tree.hasError && trees.size < TREES) trees.set(chunk, tree);
    else tree.release();
    return chunk;
  }
}

/** How many chunks' trees are held. A cursor is in one; a rename in several places is rare. */
const TREES = 4;

/** A chunk by itself: all offsets count from its start. */
class Chunk {
  /** Those of its units and of their members. */
  readonly lowered: readonly LoweredUnit[];

  constructor(
    readonly text: string,
    readonly module: ModuleTree,
  ) {
    const all = (units: readonly Unit[]): LoweredUnit[] =>
      units.flatMap(({ lowered, members }) => (members ? [lowered, ...all(members)] : [lowered]));
    this.lowered = all(module.units);
  }
}

/** A chunk where it stands in a text. */
class Placed {
  private cached: { readonly units: readonly Unit[]; readonly comments: readonly Span[] } | undefined;

  constructor(
    readonly start: number,
    readonly chunk: Chunk,
  ) {}

  get end(): number {
    return this.start + this.chunk.text.length;
  }

  get inFile(): { readonly units: readonly Unit[]; readonly comments: readonly Span[] } {
    const { units, comments } = this.chunk.module;
    return (this.cached ??= {
      units: units.map((unit) => moveUnit(unit, this.start)),
      comments: comments.map(({ start, end }) => ({ start: start + this.start, end: end + this.start })),
    });
  }
}

function moveUnit({ start, end, lowered, members }: Unit, by: number): Unit {
  const moved = { start: start + by, end: end + by, lowered };
  return members ? { ...moved, members: members.map((member) => moveUnit(member, by)) } : moved;
}

function assemble(chunks: readonly Placed[], length: number): ModuleTree {
  const units: Unit[] = [];
  const comments: Span[] = [];
  for (const { inFile } of chunks) {
    units.push(...inFile.units);
    comments.push(...inFile.comments);
  }
  return { length, units, comments };
}

const NOTHING = { kept: [] as readonly Placed[], moved: [] as readonly Placed[] };

function cutAll(text: string): Span[] {
  const cuts: Span[] = [];
  for (let start = 0; start < text.length; start = cuts.at(-1)!.end)
    cuts.push({ start, end: chunkEnd(text, start) });
  return cuts;
}

/** The chunks before the one in front of the edits stand; so do those after the first cut that was one before. */
function cutAgain(
  text: string,
  before: readonly Placed[],
  { start: from, oldEnd, newEnd }: Replacement,
): { kept: readonly Placed[]; cuts: readonly Span[]; moved: readonly Placed[] } {
  const first = Math.max(0, indexAt(before, from) - 1);
  const delta = newEnd - oldEnd;
  const cuts: Span[] = [];
  let at = before[first]!.start;
  let rest = before.length;
  while (at < text.length) {
    const same = at >= newEnd ? indexAt(before, at - delta) : -1;
    if (before[same]?.start === at - delta) {
      rest = same;
      break;
    }
    const end = chunkEnd(text, at);
    cuts.push({ start: at, end });
    at = end;
  }
  const moved = before
    .slice(rest)
    .map((placed) => (delta === 0 ? placed : new Placed(placed.start + delta, placed.chunk)));
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

/** Whether all edits are inside of a chunk, and it is now `[start, end)`. */
function isInside(window: Replacement, old: Placed, start: number, end: number): boolean {
  return (
    old.start === start &&
    window.start >= start &&
    window.oldEnd <= old.end &&
    end === old.end + window.newEnd - window.oldEnd
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

/** A text of its own: a slice would hold on to all of the text that it is a part of. */
function copyOf(text: string): string {
  return ` ${text}`.slice(1);
}
