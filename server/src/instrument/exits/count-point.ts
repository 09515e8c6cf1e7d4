import type { Call, Expr, Raise, Return, Stmt, With } from '../../python/tree.ts';

/** What holds the status, where only the run tells whether the request failed. */
export type StatusSource =
  /** An expression of the handler's own. */
  | { readonly kind: 'expression'; readonly expr: Expr }
  /** Python that the fix writes. */
  | { readonly kind: 'text'; readonly text: string }
  /** What is read from the returned value: `.status_code`. */
  | { readonly kind: 'value'; readonly attribute: string };

/** Where a handler is to count, once on each way through it that succeeds. */
export type CountPoint =
  /** On a line of its own above the statement. */
  | {
      readonly kind: 'before';
      readonly stmt: Stmt;
      readonly status?: StatusSource;
      /** What is counted begins there: it cannot be timed. */
      readonly atStart?: true;
    }
  /** The value that is returned or raised is bound to a name first, because making it may fail. */
  | {
      readonly kind: 'bound';
      readonly stmt: Return | Raise;
      readonly value: Expr;
      /** What is returned is a call that gives nothing, at the function's end or above it: nothing is bound. */
      readonly givesNothing?: 'last' | 'early';
      readonly status?: StatusSource;
    }
  /** After a statement, which is the last of its suite, at its indentation. */
  | { readonly kind: 'after'; readonly stmt: Stmt; readonly status?: StatusSource }
  /** After the `with` that the statement ends, which is committed when it is left; the statement goes there with it. */
  | {
      readonly kind: 'outside';
      readonly stmt: Return;
      readonly around: With;
      readonly value: Expr | undefined;
      /** The value is nothing but a name or a constant, and can go along. */
      readonly isPlain: boolean;
      readonly status?: StatusSource;
    }
  /** In the place of a `pass`. */
  | { readonly kind: 'instead'; readonly stmt: Stmt }
  /** When a streamed response has been sent: a background task given to the response's call. */
  | {
      readonly kind: 'background';
      readonly stmt: Return;
      readonly call: Call;
      readonly module: string;
      /** The call takes none: the response is given it, `response.background = …`. */
      readonly isAssigned?: true;
    };
