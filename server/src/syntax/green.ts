import type { TreeCursor } from 'web-tree-sitter';
import { Field, SyntaxKind } from './syntax-kind.ts';
import type { SyntaxTree } from './parser.ts';

/**
 * One node copied out of the parser's memory. Reading a node through the WASM boundary costs about half a
 * microsecond however often it is read, so each is read once, into this.
 */
export interface Green {
  readonly kind: number;
  readonly named: boolean;
  /** The id of the field that holds it in its parent; `Field.none` where it is in none. */
  readonly field: number;
  /** UTF-16 offsets, absolute. */
  readonly start: number;
  readonly end: number;
  /** Anonymous tokens included, comments included. */
  readonly children: readonly Green[];
  /** It or something below it is an ERROR or a missing token. */
  readonly hasError: boolean;
}

const NONE: readonly Green[] = [];

/** Nodes that have nothing below them, or nothing of interest: not entering them halves the calls. */
const LEAVES = new Set<number>([
  SyntaxKind.identifier,
  SyntaxKind.integer,
  SyntaxKind.float,
  SyntaxKind.string_start,
  SyntaxKind.string_content,
  SyntaxKind.string_end,
  SyntaxKind.comment,
  SyntaxKind.escape_sequence,
  SyntaxKind.true,
  SyntaxKind.false,
  SyntaxKind.none,
  SyntaxKind.ellipsis,
]);

const NAMED = new Set<number>(Object.values(SyntaxKind));

/** Walks a tree by hand and copies out the parts that are wanted. Holds memory until `release`. */
export class GreenReader {
  private readonly cursor: TreeCursor;

  constructor(tree: SyntaxTree) {
    this.cursor = tree.tree.walk();
  }

  get named(): boolean {
    return NAMED.has(this.cursor.nodeTypeId);
  }

  get kind(): number {
    return this.cursor.nodeTypeId;
  }

  get start(): number {
    return this.cursor.startIndex;
  }

  get end(): number {
    return this.cursor.endIndex;
  }

  get field(): number {
    return this.cursor.currentFieldId;
  }

  /** Whether the parser met something below the node that it could not read. Costs as much as copying a node. */
  get hasError(): boolean {
    return this.cursor.currentNode.hasError;
  }

  enter(): boolean {
    return this.cursor.gotoFirstChild();
  }

  next(): boolean {
    return this.cursor.gotoNextSibling();
  }

  leave(): void {
    this.cursor.gotoParent();
  }

  /** Copies the cursor's node and everything below it, leaving the cursor where it is. */
  copy(): Green {
    return copyNode(this.cursor);
  }

  /** Copies a class (decorated or not) without what is inside its body, whose extent is kept. */
  copyClassHeader(): Green {
    return copyNode(this.cursor, true);
  }

  release(): void {
    this.cursor.delete();
  }
}

/**
 * What is nested deeper than this is taken for something that could not be read: every walk over the tree goes down
 * with it. Python has a limit of its own, a hundred levels of indentation and a few hundred of brackets; a sum of a
 * thousand terms is one, too.
 */
const DEEPEST = 500;

/** As many `elif` as that are as many statements inside each other. */
const MOST_ELIFS = 300;

function copyNode(cursor: TreeCursor, headerOnly = false, depth = 0): Green {
  const kind = cursor.nodeTypeId;
  const start = cursor.startIndex;
  const end = cursor.endIndex;
  const field = cursor.currentFieldId;
  const named = NAMED.has(kind);
  if (depth > DEEPEST) return unreadable(field, start, end);
  // A token the parser had to invent has no width.
  let hasError = kind === SyntaxKind.ERROR || (start === end && cursor.nodeIsMissing);
  let children = NONE;
  if (named && !LEAVES.has(kind) && cursor.gotoFirstChild()) {
    const list: Green[] = [];
    do {
      const child =
        headerOnly && kind === SyntaxKind.class_definition && cursor.currentFieldId === Field.body
          ? unread(cursor)
          : copyNode(cursor, headerOnly && cursor.nodeTypeId === SyntaxKind.class_definition, depth + 1);
      if (child.hasError) hasError = true;
      list.push(child);
    } while (cursor.gotoNextSibling());
    cursor.gotoParent();
    children = list;
  }
  if (kind === SyntaxKind.if_statement && children.length > MOST_ELIFS) return unreadable(field, start, end);
  return { kind, named, field, start, end, children, hasError };
}

function unreadable(field: number, start: number, end: number): Green {
  return { kind: SyntaxKind.ERROR, named: true, field, start, end, children: NONE, hasError: true };
}

function unread(cursor: TreeCursor): Green {
  const { startIndex: start, endIndex: end } = cursor;
  return {
    kind: cursor.nodeTypeId,
    named: true,
    field: Field.body,
    start,
    end,
    children: NONE,
    hasError: false,
  };
}
