import assert from 'node:assert/strict';
import { instrumentationOf } from '../instrument/instrumentation.ts';
import { dedent } from './check.ts';
import { fixture } from './fixture.ts';

/**
 * Compares the handlers of a workspace with lines of `METHODS path file#function`, in any order; tasks and bots have
 * neither methods nor a path, websockets have `websocket` for a method, and what the framework runs before a handler
 * because a router says so stands behind `<`.
 */
export async function checkHandlers(
  files: Readonly<Record<string, string>>,
  expected: readonly string[],
): Promise<void> {
  const { analysis } = await fixture(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, dedent(text)])),
  );
  const inside = (key: string): string => key.slice('/w/'.length);
  const found = instrumentationOf(analysis.program)
    .handlers.all()
    .map(({ kind, methods, paths, fn, dependencies }) =>
      [
        kind === 'route' ? methods.join(',') : kind,
        paths.join(' '),
        inside(fn),
        dependencies.length > 0
          ? `< ${dependencies.map((one) => one.slice(one.lastIndexOf('#') + 1)).join(' ')}`
          : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
    );
  assert.deepEqual([...found].sort(), [...expected].sort());
}
