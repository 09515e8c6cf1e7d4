import type { Call, Expr } from '../../python/tree.ts';

/** The special methods behind binary operators. */
export const BINARY_METHODS: Readonly<Record<string, string>> = {
  '+': '__add__',
  '-': '__sub__',
  '*': '__mul__',
  '/': '__truediv__',
  '//': '__floordiv__',
  '%': '__mod__',
  '**': '__pow__',
  '@': '__matmul__',
  '&': '__and__',
  '|': '__or__',
  '^': '__xor__',
  '<<': '__lshift__',
  '>>': '__rshift__',
};

/** An operator as the call of a special method that it is. */
export function operatorCall(args: readonly Expr[]): Call {
  const at = args[0] ?? { start: 0, end: 0 };
  const callee: Expr = { kind: 'unparsed', start: at.start, end: at.end, parts: [] };
  return {
    kind: 'call',
    start: at.start,
    end: at.end,
    argsStart: at.start,
    callee,
    args: args.map((value) => ({ start: value.start, end: value.end, value })),
  };
}
