import type { Program } from '../types/program.ts';
import type { Query } from '../workspace/query.ts';
import { directoryOf } from '../workspace/workspace.ts';
import type { Handler, Handlers } from './handlers.ts';
import { sameJson } from './handlers.ts';
import { actionsOf } from './action-names.ts';
import { areaOf } from './area-names.ts';
import { doubtOfArea } from './doubtful-names.ts';
import { singular, type NameSettings } from './naming.ts';
import { postedVerb } from './posted.ts';
import { projectOf } from './project.ts';

export interface HandlerName {
  readonly area: string;
  readonly action: string;
  /** Why a person should look at the name; undefined where it follows from a rule. */
  readonly doubt: string | undefined;
}

/** The area and action of every handler. All handlers of an area are named together, counted already or not. */
export class HandlerNames {
  private readonly tables: Query<ReadonlyMap<string, HandlerName>>;
  private readonly single: Query<HandlerName | undefined>;
  private readonly posted: Query<string>;

  constructor(
    private readonly program: Program,
    private readonly handlers: Handlers,
  ) {
    const { database } = program.workspace;
    this.tables = database.query({ name: 'handler names', compute: (key) => this.build(settingsFrom(key)) });
    this.posted = database.query<string>({
      name: 'what a POST does',
      compute: (fn) => {
        const def = program.declarations.functionAt(fn).at(-1)?.def;
        return def ? postedVerb(def) : 'create';
      },
    });
    this.single = database.query({
      name: 'handler name',
      compute: (key) =>
        this.tables.get(key.slice(0, key.indexOf('\n'))).get(key.slice(key.indexOf('\n') + 1)),
      equal: sameJson,
    });
  }

  of(fn: string, settings: NameSettings): HandlerName | undefined {
    return this.single.get(`${keyOf(settings)}\n${fn}`);
  }

  private build(settings: NameSettings): ReadonlyMap<string, HandlerName> {
    // `user` and `users` are one area: they are counted by one metric.
    const areas = new Map<string, { spelled: string[]; handlers: Handler[] }>();
    const { workspace } = this.program;
    for (const handler of this.handlers.all()) {
      const project = projectOf(handler.path, workspace);
      const siblings = [...workspace.directory(directoryOf(handler.path)).keys()];
      const area = areaOf(handler, handler.path.slice(project.length + 1), settings, siblings);
      const key = `${project}\n${singular(area)}`;
      const known = areas.get(key);
      if (known) {
        known.handlers.push(handler);
        known.spelled.push(area);
      } else areas.set(key, { spelled: [area], handlers: [handler] });
    }
    const result = new Map<string, HandlerName>();
    for (const { spelled, handlers } of areas.values()) {
      const area = mostFrequent(spelled);
      const isGiven = [...settings.areaNames.values()].includes(area);
      const doubtful = isGiven ? undefined : doubtOfArea(singular(area));
      for (const [fn, { action, doubt }] of actionsOf(area, handlers, settings, (fn) => this.posted.get(fn)))
        result.set(fn, { area, action, doubt: doubtful ?? doubt });
    }
    return result;
  }
}

function mostFrequent(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0];
}

function keyOf({ areaNames, actionNames }: NameSettings): string {
  return JSON.stringify([[...areaNames], [...actionNames]]);
}

function settingsFrom(key: string): NameSettings {
  const [areas, actions] = JSON.parse(key) as [[string, string][], [string, string][]];
  return { areaNames: new Map(areas), actionNames: new Map(actions) };
}
