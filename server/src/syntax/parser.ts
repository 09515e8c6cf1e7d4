import { Language, Parser, type Tree } from 'web-tree-sitter';
import { SyntaxKind } from './syntax-kind.ts';

export interface Grammar {
  /** The bytes of web-tree-sitter.wasm. */
  readonly runtime: Uint8Array;
  /** The bytes of tree-sitter-python.wasm. */
  readonly python: Uint8Array;
}

/**
 * The Python parser. One per process: the WASM runtime is a singleton. `SyntaxTree`s are made by it and have
 * to be released by whoever holds them.
 */
export class PythonParser {
  private static runtime: Promise<void> | undefined;

  private constructor(private readonly parser: Parser) {}

  /** Throws when the bytes are not the grammar that `syntax-kind.ts` was generated from. */
  static async load(grammar: Grammar): Promise<PythonParser> {
    // Emscripten takes the binary as bytes, so that nothing below the host reads a file.
    PythonParser.runtime ??= Parser.init({ wasmBinary: grammar.runtime });
    await PythonParser.runtime;
    const language = await Language.load(grammar.python);
    if (language.idForNodeType('except_clause', true) !== SyntaxKind.except_clause)
      throw new Error('tree-sitter-python.wasm is not the version Harden was built for: run `npm run gen`');
    const parser = new Parser();
    parser.setLanguage(language);
    return new PythonParser(parser);
  }

  parse(text: string): SyntaxTree {
    return new SyntaxTree(this.parseWith(text, null), text);
  }

  /**
   * Parses the next version of a text, reusing what an edit left alone, and releases the previous tree.
   *
   * A text with errors is parsed from the start: how the parser recovers from an error depends on what it could
   * reuse, and the same text has to have the same tree however it was typed.
   *
   * @param previous the tree of the text before the changes, already told of them with `SyntaxTree.edit`.
   * @returns the new tree and the ranges (UTF-16 offsets of the new text) whose structure differs; undefined where
   *   nothing was reused.
   */
  reparse(
    text: string,
    previous: SyntaxTree,
  ): { tree: SyntaxTree; changed: { start: number; end: number }[] | undefined } {
    // Where there was an error, there most often still is one.
    // And what a `\r` is depends on what an edit put behind it.
    const isPlain = !previous.hasError && !previous.hasLoneReturn && !LONE_RETURN.test(text);
    const tree = isPlain ? this.parseWith(text, previous.tree) : undefined;
    if (!tree || tree.rootNode.hasError) {
      tree?.delete();
      previous.release();
      return { tree: this.parse(text), changed: undefined };
    }
    const changed = previous.tree
      .getChangedRanges(tree)
      .map((range) => ({ start: range.startIndex, end: range.endIndex }));
    previous.release();
    return { tree: new SyntaxTree(tree, text), changed };
  }

  private parseWith(text: string, previous: Tree | null): Tree {
    // A `\r` alone ends a line in Python, and not in the grammar. All offsets stay what they are.
    const read = LONE_RETURN.test(text) ? text.replace(LONE_RETURNS, '\n') : text;
    const tree = this.parser.parse(read, previous);
    if (!tree) throw new Error('the parser was cancelled');
    return tree;
  }
}

const LONE_RETURN = /\r(?!\n)/;
const LONE_RETURNS = /\r(?!\n)/g;

/** A parsed version of a text. It owns memory outside the garbage collector: call `release` once. */
export class SyntaxTree {
  private released = false;
  /** Something in it could not be read. */
  readonly hasError: boolean;
  readonly hasLoneReturn: boolean;
  readonly length: number;

  constructor(
    /** For `green.ts` only. */
    readonly tree: Tree,
    text: string,
  ) {
    this.hasError = tree.rootNode.hasError;
    this.hasLoneReturn = LONE_RETURN.test(text);
    this.length = text.length;
  }

  /** Tells the tree of one replacement, in offsets of the text as it is after the earlier ones. */
  edit(start: number, oldEnd: number, newEnd: number): void {
    // Only byte offsets matter to us; rows and columns are never read from a tree, so they may be anything
    // that grows with the offset.
    this.tree.edit({
      startIndex: start,
      oldEndIndex: oldEnd,
      newEndIndex: newEnd,
      startPosition: { row: 0, column: start },
      oldEndPosition: { row: 0, column: oldEnd },
      newEndPosition: { row: 0, column: newEnd },
    } as Parameters<Tree['edit']>[0]);
  }

  release(): void {
    if (!this.released) this.tree.delete();
    this.released = true;
  }
}
