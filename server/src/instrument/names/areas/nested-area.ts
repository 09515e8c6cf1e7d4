import type { Handler } from '../../frameworks/handlers.ts';
import { same } from '../words/segments.ts';
import { singular, wordsOf } from '../words/naming.ts';

/**
 * `incident/severity/` under `/incident_severities` is about incidents' severities, and not about those of cases; so
 * is `source/environment/` where its functions say `source_environment`.
 */
export function whole(
  name: string,
  above: string | undefined,
  { fn }: Handler,
  paths: readonly string[],
): string {
  if (above === undefined || name.includes(above)) return name;
  const both = `${singular(above)}_${name}`;
  const words = wordsOf(fn.slice(fn.lastIndexOf('#') + 1))
    .map(singular)
    .join('_');
  const isSaid = `_${words}_`.includes(`_${singular(above)}_${singular(name)}_`);
  const isNested = paths.some((one, at) => same(one, above) && same(paths[at + 1] ?? '', name));
  return paths.some((one) => same(one, both)) || (isSaid && isNested) ? both : name;
}
