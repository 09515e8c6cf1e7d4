import { actionsOf } from '../instrument/names/actions/action-names.ts';
import type { Handler } from '../instrument/frameworks/handlers.ts';

const NONE = { areaNames: new Map<string, string>(), actionNames: new Map<string, string>() };

/** The actions of handlers of an area, from lines such as `GET /orders/{id} get_order` (and the file, if it is another one); `?` before those that are to be looked at. */
export function actions(area: string, lines: string): readonly string[] {
  const handlers = lines
    .trim()
    .split('\n')
    .map((line): Handler => {
      const [method, path, name, file = `${area}.py`] = line.trim().split(' ') as [string, string, string];
      return {
        framework: 'fastapi',
        kind: 'route',
        methods: [method],
        paths: [path],
        fn: `/w/shop/${file}#${name}`,
        path: `/w/shop/${file}`,
        registeredIn: [],
        tag: undefined,
        via: [],
        above: [],
        isUnlisted: false,
        dependencies: [],
      };
    });
  return [...actionsOf(area, handlers, NONE).values()].map(
    ({ action, doubt }) => `${doubt === undefined ? '' : '? '}${action}`,
  );
}
