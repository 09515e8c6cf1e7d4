/**
 * The lowered tree: plain, serialisable facts about Python code, and all that later rooms ever see of it.
 *
 * `lower.ts` makes it in one pass from the parser's tree. It keeps what exception flow, instrumentation and
 * edits need (every expression that can raise, bind or carry a type; the exact extent of every clause and
 * name an edit may touch) and drops the rest (punctuation, formatting).
 *
 * **Offsets** are UTF-16 code units **relative to the start of the unit** that holds the node, so that a unit
 * which an edit only moved is reused as it is. A *unit* is one statement of a module's or class's body; see
 * `units.ts`. Absolute offset = `unit.start + node.start`.
 */

export interface Span {
  readonly start: number;
  readonly end: number;
}

// ---------------------------------------------------------------- expressions

export type Expr =
  | Name
  | Attribute
  | Call
  | Subscript
  | Constant
  | FString
  | Await
  | Yield
  | Lambda
  | Sequence
  | DictExpr
  | Comprehension
  | BinaryOp
  | UnaryOp
  | BoolOp
  | Compare
  | Conditional
  | NamedExpr
  | Starred
  | Slice
  | Unparsed;

export interface Name extends Span {
  readonly kind: 'name';
  readonly id: string;
}

export interface Attribute extends Span {
  readonly kind: 'attribute';
  readonly object: Expr;
  readonly name: string;
  readonly nameStart: number;
}

export interface Argument extends Span {
  /** The keyword of `f(keyword=value)`. */
  readonly keyword?: string;
  /** 1 for `*value`, 2 for `**value`. */
  readonly stars?: 1 | 2;
  readonly value: Expr;
}

export interface Call extends Span {
  readonly kind: 'call';
  readonly callee: Expr;
  readonly args: readonly Argument[];
  /** The extent of the parenthesised argument list, parentheses included. */
  readonly argsStart: number;
}

export interface Subscript extends Span {
  readonly kind: 'subscript';
  readonly object: Expr;
  /** More than one for `d[a, b]`. */
  readonly index: readonly Expr[];
}

export type ConstantType = 'str' | 'bytes' | 'int' | 'float' | 'complex' | 'bool' | 'None' | 'Ellipsis';

export interface Constant extends Span {
  readonly kind: 'constant';
  readonly type: ConstantType;
  /**
   * The text between the quotes for `str` and `bytes` (escapes not decoded; implicit concatenations joined),
   * the literal's text for numbers and booleans.
   */
  readonly value: string;
}

/** Stands in the text of an f-string for a value: a space, which texts that are written do not hold. */
export const INTERPOLATED = '\u00a0';

/** An f-string, or a concatenation that holds one. `values` are the interpolated expressions. */
export interface FString extends Span {
  readonly kind: 'fstring';
  /** The text around them, with `INTERPOLATED` where each stands. */
  readonly text: string;
  readonly values: readonly Expr[];
}

export interface Await extends Span {
  readonly kind: 'await';
  readonly value: Expr;
}

export interface Yield extends Span {
  readonly kind: 'yield';
  readonly value?: Expr;
  readonly from: boolean;
}

export interface Lambda extends Span {
  readonly kind: 'lambda';
  readonly params: readonly Param[];
  readonly body: Expr;
}

export interface Sequence extends Span {
  readonly kind: 'tuple' | 'list' | 'set';
  readonly items: readonly Expr[];
  /** False for a tuple written without parentheses. */
  readonly enclosed: boolean;
}

export interface DictItem {
  /** Undefined for `**value`. */
  readonly key?: Expr;
  readonly value: Expr;
}

export interface DictExpr extends Span {
  readonly kind: 'dict';
  readonly items: readonly DictItem[];
}

export interface Generator {
  readonly target: Expr;
  readonly iter: Expr;
  readonly conditions: readonly Expr[];
  readonly async: boolean;
}

export interface Comprehension extends Span {
  readonly kind: 'comprehension';
  readonly of: 'list' | 'set' | 'dict' | 'generator';
  readonly element: Expr;
  /** The value of a dict comprehension; `element` is its key. */
  readonly value?: Expr;
  readonly generators: readonly Generator[];
}

export interface BinaryOp extends Span {
  readonly kind: 'binary';
  readonly op: string;
  readonly left: Expr;
  readonly right: Expr;
}

export interface UnaryOp extends Span {
  readonly kind: 'unary';
  /** `-`, `+`, `~` or `not`. */
  readonly op: string;
  readonly operand: Expr;
}

export interface BoolOp extends Span {
  readonly kind: 'bool';
  readonly op: 'and' | 'or';
  readonly left: Expr;
  readonly right: Expr;
}

export interface Compare extends Span {
  readonly kind: 'compare';
  readonly ops: readonly string[];
  readonly operands: readonly Expr[];
}

export interface Conditional extends Span {
  readonly kind: 'conditional';
  readonly test: Expr;
  readonly then: Expr;
  readonly otherwise: Expr;
}

export interface NamedExpr extends Span {
  readonly kind: 'named';
  readonly target: Name;
  readonly value: Expr;
}

export interface Starred extends Span {
  readonly kind: 'starred';
  readonly stars: 1 | 2;
  readonly value: Expr;
}

export interface Slice extends Span {
  readonly kind: 'slice';
  readonly parts: readonly Expr[];
}

/** What the parser could not read, or a construct of Python 2. `parts` are what it could. */
export interface Unparsed extends Span {
  readonly kind: 'unparsed';
  readonly parts: readonly Expr[];
}

// ---------------------------------------------------------------- statements

export type Stmt =
  | ExprStmt
  | Assign
  | Return
  | Raise
  | Try
  | With
  | If
  | For
  | While
  | Match
  | FunctionDef
  | ClassDef
  | Import
  | ImportFrom
  | Delete
  | Assert
  | Scope
  | Simple
  | TypeAlias;

/** An indented suite, or the simple statements after a colon on the same line. */
export interface Block extends Span {
  readonly stmts: readonly Stmt[];
}

export interface ExprStmt extends Span {
  readonly kind: 'expr';
  readonly value: Expr;
}

/** `a = b = v`, `a: T`, `a: T = v` and `a += v`. */
export interface Assign extends Span {
  readonly kind: 'assign';
  readonly targets: readonly Expr[];
  readonly annotation?: Expr;
  readonly value?: Expr;
  /** The operator of an augmented assignment, without the `=`. */
  readonly op?: string;
}

export interface Return extends Span {
  readonly kind: 'return';
  readonly value?: Expr;
}

export interface Raise extends Span {
  readonly kind: 'raise';
  readonly exception?: Expr;
  readonly cause?: Expr;
}

export interface Try extends Span {
  readonly kind: 'try';
  readonly body: Block;
  readonly clauses: readonly ExceptClause[];
  /** The offset of the `else` keyword. */
  readonly elseStart?: number;
  readonly orElse?: Block;
  /** The offset of the `finally` keyword. */
  readonly finallyStart?: number;
  readonly finalBody?: Block;
}

export interface ExceptClause extends Span {
  readonly kind: 'except';
  /** The end of the keyword: of `except`, or of the `*` of `except*`. */
  readonly keywordEnd: number;
  readonly star: boolean;
  /**
   * The expressions after `except`: none for a bare clause; one in general (a tuple is one); several for
   * PEP 758's `except A, B:`.
   */
  readonly types: readonly Expr[];
  /** The name that `as` binds. */
  readonly name?: Name;
  /** The offset of the colon that opens the body. */
  readonly colon: number;
  readonly body: Block;
}

export interface WithItem extends Span {
  readonly context: Expr;
  readonly target?: Expr;
}

export interface With extends Span {
  readonly kind: 'with';
  readonly async: boolean;
  readonly items: readonly WithItem[];
  readonly body: Block;
}

export interface If extends Span {
  readonly kind: 'if';
  readonly test: Expr;
  readonly body: Block;
  /** `elif` is an `If` alone in this block. */
  readonly orElse?: Block;
}

export interface For extends Span {
  readonly kind: 'for';
  readonly async: boolean;
  readonly target: Expr;
  readonly iter: Expr;
  readonly body: Block;
  readonly orElse?: Block;
}

export interface While extends Span {
  readonly kind: 'while';
  readonly test: Expr;
  readonly body: Block;
  readonly orElse?: Block;
}

export interface MatchCase extends Span {
  /** The values and captures of the pattern, as expressions; captures are `Name`s. */
  readonly patterns: readonly Expr[];
  /** The classes of `Class(…)` patterns. */
  readonly classes: readonly Expr[];
  /** A pattern that matches anything, `_` or a capture, without a guard. */
  readonly total: boolean;
  readonly guard?: Expr;
  readonly body: Block;
}

export interface Match extends Span {
  readonly kind: 'match';
  readonly subject: Expr;
  readonly cases: readonly MatchCase[];
}

export interface Param extends Span {
  readonly name: string;
  readonly annotation?: Expr;
  readonly default?: Expr;
  /** 1 for `*args`, 2 for `**kwargs`. */
  readonly stars?: 1 | 2;
  /** True after `*` or `*args`. */
  readonly keywordOnly: boolean;
}

export interface Decorator extends Span {
  readonly value: Expr;
}

export interface FunctionDef extends Span {
  readonly kind: 'function';
  readonly name: string;
  readonly nameStart: number;
  readonly async: boolean;
  readonly params: readonly Param[];
  readonly returns?: Expr;
  readonly decorators: readonly Decorator[];
  /** The offset of `async` or `def`; `start` is the first decorator's. */
  readonly defStart: number;
  readonly body: Block;
  /** A `yield` outside nested functions makes it a generator (an asynchronous one if `async`). */
  readonly generator: boolean;
  /** The parser met something in it that it could not read. */
  readonly hasError: boolean;
}

export interface ClassDef extends Span {
  readonly kind: 'class';
  readonly name: string;
  readonly nameStart: number;
  readonly bases: readonly Argument[];
  readonly decorators: readonly Decorator[];
  readonly defStart: number;
  /** Undefined for a class that is a unit: its members are units of their own (`Unit.members`). */
  readonly body?: Block;
  readonly hasError: boolean;
}

export interface ImportedName extends Span {
  /** The dotted module of `import a.b`, or the name of `from m import name`. */
  readonly name: string;
  readonly alias?: string;
}

export interface Import extends Span {
  readonly kind: 'import';
  readonly names: readonly ImportedName[];
}

export interface ImportFrom extends Span {
  readonly kind: 'from';
  /** The dotted module; empty for `from . import x`. */
  readonly module: string;
  /** How many leading dots. */
  readonly level: number;
  readonly names: readonly ImportedName[];
  readonly star: boolean;
  /** Names in parentheses. */
  readonly enclosed: boolean;
}

export interface Delete extends Span {
  readonly kind: 'delete';
  readonly targets: readonly Expr[];
}

export interface Assert extends Span {
  readonly kind: 'assert';
  readonly test: Expr;
  readonly message?: Expr;
}

export interface Scope extends Span {
  readonly kind: 'global' | 'nonlocal';
  readonly names: readonly string[];
}

export interface Simple extends Span {
  readonly kind: 'pass' | 'break' | 'continue';
}

export interface TypeAlias extends Span {
  readonly kind: 'type';
  readonly name: string;
  readonly value: Expr;
}
