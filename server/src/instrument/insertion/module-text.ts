import type { Call } from '../../python/tree.ts';
import { blankLinesAfterImports } from '../../edit/blank-lines.ts';
import { requoted, type Quote } from '../../edit/quotes.ts';
import type { Program } from '../../types/program.ts';
import {
  className,
  DOCSTRINGS,
  like,
  METER,
  plain,
  variableFor,
  type Neighbour,
  type NewMetric,
} from '../metrics/definition-text.ts';
import type { Definition } from '../metrics/inventory.ts';
import { modelFor, neighboursIn } from './neighbours.ts';
import { setUpAbove } from './set-up-above.ts';

/** The text of a new metrics module, with `\n` at the ends of its lines, and the variables that hold the metrics. */
export interface ModuleText {
  readonly text: string;
  readonly variables: readonly string[];
}

/**
 * A new metrics module. It is set up as those that lie beside it are. Its metrics are written as those of the project's other files are, if these are all given their
 * arguments in one way and nothing that only their own file has.
 *
 * @param path where it is made.
 * @param definitions the project's metrics.
 * @param quote what stands around texts where no metric is there to go by.
 */
export function newModuleText(
  program: Program,
  path: string,
  definitions: readonly Definition[],
  metrics: readonly NewMetric[],
  quote: Quote,
): ModuleText {
  const { library } = metrics[0]!;
  const elsewhere = [...new Set(definitions.map(({ path }) => path))].flatMap((path) =>
    neighboursIn(
      definitions.filter((one) => one.path === path && one.library === library),
      program.workspace.module(path)?.units ?? [],
    ),
  );
  const isOneWay = new Set(elsewhere.map(({ call }) => isByKeyword(call))).size === 1;
  const variables = metrics.map((one) => variableFor(one, elsewhere));
  const own = metrics.map((one, at) => {
    const model = isOneWay
      ? modelFor(
          elsewhere.filter((other) => isPlain(other)),
          one,
        )
      : undefined;
    const text = model && program.workspace.source(model.definition.path)?.text;
    return text === undefined
      ? undefined
      : like(model!, one, variables[at]!, text, elsewhere)?.replace(/\r\n|\r/g, '\n');
  });
  const statements = metrics.map(
    (one, at) => own[at] ?? requoted(plain(one, variables[at]!, 'meter', elsewhere), quote),
  );
  const names = [
    ...(own.some((one) => one !== undefined && /\bREGISTRY\b/.test(one)) ? ['REGISTRY'] : []),
    ...[...new Set(metrics.map(className))].sort(),
  ];
  const gap = '\n'.repeat(1 + blankLinesAfterImports(program.workspace, path));
  const before =
    library === 'opentelemetry'
      ? `from opentelemetry import metrics${gap}${METER}\n\n`
      : `from ${library} import ${names.join(', ')}${gap}`;
  const setUp = library === 'prometheus_client' ? setUpAbove(program, path, definitions) : undefined;
  const above = setUp === undefined ? before : `${setUp}\n\n${before}`;
  return { text: `${DOCSTRINGS[library]}\n\n${above}${statements.join('\n\n')}\n`, variables };
}

function isByKeyword(call: Call): boolean {
  return call.args.some(({ keyword }) => keyword === 'name');
}

/** Whether a definition holds nothing but the library's own names and what any metric has. */
function isPlain({ call, definition }: Neighbour): boolean {
  return (
    call.callee.kind === 'name' &&
    /^(Counter|Histogram)$/.test(call.callee.id) &&
    call.args.every(({ keyword, value }, at) =>
      keyword === undefined
        ? at <= 2
        : /^(name|documentation|labelnames)$/.test(keyword) ||
          (keyword === 'registry' &&
            !definition.ownRegistry &&
            value.kind === 'name' &&
            value.id === 'REGISTRY'),
    )
  );
}
