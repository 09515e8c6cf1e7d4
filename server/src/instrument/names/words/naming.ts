import pluralize from 'pluralize';

/** The names that settings give; see `metrics.area-names` and `metrics.action-names`. */
export interface NameSettings {
  readonly areaNames: ReadonlyMap<string, string>;
  readonly actionNames: ReadonlyMap<string, string>;
}

// Words that are their own singular where software is meant.
for (const word of [
  'settings',
  'status',
  'analytics',
  'metrics',
  'news',
  'dns',
  'sms',
  'gps',
  'aws',
  'https',
  'ops',
  'devops',
  'graphics',
  'statistics',
  'stats',
  'credentials',
  'sales',
  'logistics',
  'kubernetes',
  'redis',
  'postgres',
  'jenkins',
  'sentry_logs',
  'data',
  'metadata',
  'info',
  'media',
  'oidc',
  'cas',
  'sas',
  'tls',
  'rss',
  'cors',
  'wms',
  'wmts',
  'wfs',
  'wcs',
  'nfs',
  'sns',
  'sqs',
  'css',
  'pos',
  'plus',
  'canvas',
  'bonus',
  'corpus',
  'campus',
  'census',
  'virus',
  'nexus',
  'prometheus',
  'kudos',
  'saas',
  'alias',
  'atlas',
  'texas',
  'chaos',
  'access',
  'process',
  'address',
  'business',
  'wireless',
  'progress',
  'wordpress',
  'ess',
  'os',
  'ios',
  'tvos',
  'macos',
])
  pluralize.addUncountableRule(word);
// `timeseries`.
pluralize.addUncountableRule(/(series|species)$/i);
for (const [one, many] of [
  ['alias', 'aliases'],
  ['access', 'accesses'],
  ['process', 'processes'],
  ['address', 'addresses'],
  ['business', 'businesses'],
  ['bonus', 'bonuses'],
  ['virus', 'viruses'],
  ['canvas', 'canvases'],
  ['campus', 'campuses'],
  ['quota', 'quotas'],
  ['criterion', 'criteria'],
  ['schema', 'schemas'],
  ['cookie', 'cookies'],
  ['movie', 'movies'],
  ['release', 'releases'],
  ['lease', 'leases'],
  ['database', 'databases'],
  ['cache', 'caches'],
  ['axis', 'axes'],
] as const)
  pluralize.addIrregularRule(one, many);

/** The words of a name, lower case: `PatientSummaryView`, `list_users`, `config-profiles`. */
export function wordsOf(name: string): string[] {
  return (
    name
      .replace(/(I18|L10)N/g, '$1n')
      .replace(
        /FastAPI|GitHub|GitLab|LinkedIn|OpenAI|YouTube|PayPal|MySQL|GraphQL|JavaScript|WebHook|WebSocket/g,
        titled,
      )
      // `URLs` is one word.
      .replace(/([A-Z]{2,})s(?=$|[A-Z_])/g, (many: string) => titled(many))
      .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
      // `OAuth`, `XRay`, `EMail`: one capital before a word is its first letter.
      .replace(
        /(^|[^A-Za-z])(O|X|E|G|I)(Auth|Ray|Mail|Phone|Pad|Python|Form|Block|Module)/g,
        (_, before: string, first: string, rest: string) => before + first + rest.toLowerCase(),
      )
      .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
      .split(/[^A-Za-z0-9]+/)
      .filter((word) => word !== '')
      .map((word) => word.toLowerCase())
  );
}

/** `GitHub` is one word: `Github`. */
function titled(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1).toLowerCase();
}

export function singular(area: string): string {
  const words = area.split('_');
  const last = words.pop() ?? '';
  // `cps`, `gws`, `tos`: letters that stand for words have no plural.
  const isShort = last.length < 4 || /^[^aeiouy]{1,2}s$/.test(last);
  return [...words, isShort ? last : pluralize.singular(last)].join('_');
}

/** Whether a noun surely stands for many. */
export function isMany(noun: readonly string[]): boolean {
  const last = noun.at(-1) ?? '';
  return last.length > 3 && pluralize.isPlural(last) && !pluralize.isSingular(last);
}

/** Whether a label of this name tells operations of one area apart. */
export const ACTION_LABELS: ReadonlySet<string> = new Set([
  'action',
  'operation',
  'op',
  'method_name',
  'event',
  'type',
  'kind',
  'command',
  'endpoint',
  'handler',
  'name',
]);
