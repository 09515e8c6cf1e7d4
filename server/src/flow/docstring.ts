import type { FunctionDef } from '../python/tree.ts';

/**
 * The exceptions a docstring says a function raises, in Google's, NumPy's or Sphinx's style, as written.
 *
 * @returns dotted names, in order, without repetitions.
 */
export function documentedRaises(def: FunctionDef): readonly string[] {
  const [first] = def.body.stmts;
  if (first?.kind !== 'expr' || first.value.kind !== 'constant' || first.value.type !== 'str') return [];
  const text = first.value.value;
  const names: string[] = [];
  const add = (list: string): void => {
    for (const name of list.split(/\s*(?:,|\bor\b|\band\b|\|)\s*/)) {
      const clean = name.replace(/^[`:~]*(?:class:|exc:)?[`~]*|[`*]+$/g, '').trim();
      if (/^[A-Za-z_][\w.]*$/.test(clean) && !names.includes(clean)) names.push(clean);
    }
  };
  for (const match of text.matchAll(/:(?:raises?|except|exception)\s+([^:\n]+):/g)) add(match[1]!);
  for (const section of text.matchAll(/^([ \t]*)Raises:[ \t]*\n((?:\1[ \t]+\S.*(?:\n|$)|[ \t]*\n)+)/gm)) {
    const indent = /^[ \t]*/.exec(section[2]!)![0];
    for (const line of section[2]!.split('\n')) {
      const entry =
        line.startsWith(indent) && !/^[ \t]/.test(line.slice(indent.length))
          ? /^([\w.`~:, |]+?)(?::\s|:$|\s+[-–]|$|\s+(?:if|when)\b)/i.exec(line.slice(indent.length))
          : null;
      if (entry) add(entry[1]!);
    }
  }
  for (const section of text.matchAll(
    /^([ \t]*)Raises[ \t]*\n\1-{3,}[ \t]*\n((?:.*\n?)*?)(?=^\1\S.*\n\1-{3,}|(?![\s\S]))/gm,
  ))
    for (const line of section[2]!.split('\n'))
      if (line.startsWith(section[1]!) && /^\S/.test(line.slice(section[1]!.length)))
        add(line.slice(section[1]!.length));
  return names;
}
