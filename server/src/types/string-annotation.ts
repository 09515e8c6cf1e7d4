import type { Expr } from '../python/tree.ts';

/**
 * Reads an annotation written as a string (`"list[User] | None"`). Only what annotations are made of is
 * understood: dotted names, subscripts, unions, lists and literals. Offsets in the result mean nothing.
 *
 * @returns undefined for anything else.
 */
export function parseAnnotation(text: string): Expr | undefined {
  const tokens = text.match(/[\p{L}_][\p{L}\p{N}_]*|\.\.\.|[.,|[\]()]|"[^"]*"|'[^']*'|-?\d+/gu) ?? [];
  let at = 0;
  const span = { start: 0, end: 0 };

  const union = (): Expr | undefined => {
    let left = primary();
    while (left && tokens[at] === '|') {
      at++;
      const right = primary();
      if (!right) return undefined;
      left = { kind: 'binary', ...span, op: '|', left, right };
    }
    return left;
  };
  const list = (close: string): Expr[] | undefined => {
    const items: Expr[] = [];
    while (tokens[at] !== close) {
      const item = union();
      if (!item) return undefined;
      items.push(item);
      if (tokens[at] === ',') at++;
      else if (tokens[at] !== close) return undefined;
    }
    at++;
    return items;
  };
  const primary = (): Expr | undefined => {
    const token = tokens[at++];
    if (token === undefined) return undefined;
    if (token === '...') return { kind: 'constant', ...span, type: 'Ellipsis', value: token };
    if (token === 'None') return { kind: 'constant', ...span, type: 'None', value: token };
    if (token === '[') {
      const items = list(']');
      return items && { kind: 'list', ...span, enclosed: true, items };
    }
    if (token === '(') {
      const items = list(')');
      return items && { kind: 'tuple', ...span, enclosed: true, items };
    }
    if (/^["']/.test(token)) return { kind: 'constant', ...span, type: 'str', value: token.slice(1, -1) };
    if (/^-?\d/.test(token)) return { kind: 'constant', ...span, type: 'int', value: token };
    if (!/^[\p{L}_]/u.test(token)) return undefined;
    let result: Expr = { kind: 'name', ...span, id: token };
    for (;;) {
      if (tokens[at] === '.') {
        const name = tokens[at + 1];
        if (name === undefined) return undefined;
        at += 2;
        result = { kind: 'attribute', ...span, object: result, name, nameStart: 0 };
      } else if (tokens[at] === '[') {
        at++;
        const index = list(']');
        if (!index) return undefined;
        result = { kind: 'subscript', ...span, object: result, index };
      } else return result;
    }
  };

  const result = union();
  return at === tokens.length ? result : undefined;
}
