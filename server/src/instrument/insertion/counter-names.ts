import { isOutcome, operationLabel } from '../house/house-style.ts';
import { groupedBy } from '../code/grouped-by.ts';
import type { Definition } from '../metrics/inventory.ts';
import { scrapedName } from '../metrics/metric-library.ts';
import { singular } from '../names/words/naming.ts';

/** What the counters of a project that count by area are called. */
export interface CounterNaming {
  readonly prefix: string;
  /** `operations` in `user_operations_total`. */
  readonly noun: string;
  readonly label: string;
  /** The label that says how an operation ended; undefined where most have none. */
  readonly outcome: string | undefined;
}

/**
 * Taken from the counters with a single label that tells operations apart.
 *
 * @param near the metrics of the same part of the project, which say what prefix it has.
 */
export function counterNaming(
  definitions: readonly Definition[],
  labelsOf: (definition: Definition) => readonly string[] | undefined,
  near: readonly Definition[] = definitions,
): CounterNaming {
  const nouns = new Map<string, number>();
  const labels = new Map<string, number>();
  const outcomes = new Map<string, number>();
  for (const definition of definitions) {
    const name = scrapedName(definition);
    const names = labelsOf(definition);
    const label = operationLabel(names);
    if (definition.kind !== 'counter' || !names || !name || label === undefined) continue;
    const noun = /_(operations|actions|requests|events|ops|calls)_total$/.exec(name)?.[1];
    if (noun === undefined) continue;
    nouns.set(noun, (nouns.get(noun) ?? 0) + 1);
    labels.set(label, (labels.get(label) ?? 0) + 1);
    const outcome = names.find(isOutcome) ?? '';
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  const most = (map: ReadonlyMap<string, number>, otherwise: string): string =>
    [...map].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? otherwise;
  return {
    prefix: commonPrefix(near),
    noun: most(nouns, 'operations'),
    label: most(labels, 'action'),
    outcome: most(outcomes, '') || undefined,
  };
}

/**
 * A prefix such as `myapp_` that the project's own metrics share. Counters by area do not say: those of `admin_users`
 * and `admin_groups` begin alike because the areas do.
 */
function commonPrefix(definitions: readonly Definition[]): string {
  const spaces = groupedBy(definitions, ({ namespace }) => namespace ?? '');
  const [space] = [...spaces].find(([, all]) => all.length * 2 > definitions.length) ?? [];
  if (space) return `${space}_`;
  const names = definitions.flatMap((one) => {
    const name = one.library === 'opentelemetry' ? scrapedName(one) : one.writtenName;
    return name === undefined ||
      /_(operations|actions|requests|events|ops|calls|management)(_total)?$/.test(name)
      ? []
      : [name];
  });
  if (names.length < 2) return '';
  const counts = new Map<string, number>();
  // `vllm:requests_total`: a colon stands after the name of whose it is, and nowhere else.
  const marked = names.flatMap((name) => /^[A-Za-z]\w*:/.exec(name)?.[0] ?? []);
  const [mark] = marked;
  if (mark !== undefined && marked.every((one) => one === mark) && marked.length * 4 >= names.length * 3)
    return mark;
  for (const name of names) counts.set(name.split('_')[0]!, (counts.get(name.split('_')[0]!) ?? 0) + 1);
  const [first, count] = [...counts].sort((a, b) => b[1] - a[1])[0]!;
  const shared = names.filter((name) => name.startsWith(`${first}_`));
  const rest = new Set(shared.map((name) => name.split('_')[1] ?? ''));
  // Of a few that all begin with the package's own name, that is its prefix, whatever they are about.
  const isPackage = definitions.some(({ path }) =>
    path.split('/').some((part) => part === first || part.startsWith(`${first}_`)),
  );
  // A few that somebody forgot, or took over from a library, do not make it another project's. What others begin with
  // says what they are about: `request_predict_seconds`, `request_explain_seconds`.
  if (!isPackage || !(shared.length === names.length || (rest.size >= 3 && count * 4 >= names.length * 3)))
    return '';
  // `test_observer_results` of `test_observer/metrics.py`: its whole name, where all have that.
  const whole = definitions
    .flatMap(({ path }) => path.split('/'))
    .find((part) => part.startsWith(`${first}_`) && shared.every((name) => name.startsWith(`${part}_`)));
  return `${whole ?? first}_`;
}

/**
 * The name of an area's counter. Operations on users are called user management: `user_operations_total` reads as
 * what the users do. A setting may give a whole name that ends in `_total`.
 */
export function counterName(named: string, { prefix, noun }: CounterNaming): string {
  if (named.endsWith('_total')) return named;
  // `jupyterhub` in `jupyterhub/app.py` is what the prefix says already.
  const area = prefix !== '' && named.startsWith(prefix) ? named.slice(prefix.length) : named;
  if (prefix !== '' && area === prefix.slice(0, -1)) return `${prefix}${noun}_total`;
  if (singular(area) === 'user' && noun === 'operations') return `${prefix}user_management_total`;
  return `${prefix}${singular(area)}_${noun}_total`;
}

/** The name of the histogram beside an area's counter: `billing_operation_duration_seconds`. */
export function durationName(area: string, naming: CounterNaming): string {
  const stem = counterName(area, naming)
    .replace(/_total$/, '')
    .replace(/_operations$/, '_operation');
  return `${stem}_duration_seconds`;
}

/** The name of the counter of an area's errors: `billing_errors_total`. */
export function errorsName(area: string, { prefix }: CounterNaming): string {
  const named = area.replace(/_total$/, '');
  return `${prefix}${singular(prefix !== '' && named.startsWith(prefix) ? named.slice(prefix.length) : named)}_errors_total`;
}

/**
 * The help text: `Config profile operations`.
 *
 * @param capitals the words of the area that the project has in capitals.
 */
export function helpText(area: string, noun: string, capitals: readonly string[] = []): string {
  const words =
    singular(area) === 'user' && noun === 'operations'
      ? 'user management operations'
      : `${singular(area)
          .replace(/_total$/, '')
          .replace(/_/g, ' ')} ${noun}`;
  const spelled = words
    .split(' ')
    .map((word) => ACRONYMS.get(word) ?? (capitals.includes(word) ? word.toUpperCase() : word))
    .join(' ');
  return spelled.charAt(0).toUpperCase() + spelled.slice(1);
}

const ACRONYMS: ReadonlyMap<string, string> = new Map([
  ...[
    'fcm',
    'api',
    'sms',
    'url',
    'id',
    'dns',
    'otp',
    'jwt',
    'sso',
    'mfa',
    'pdf',
    'csv',
    'vpn',
    'ai',
    'sql',
    'ui',
    'ip',
    'ssh',
    'tls',
    'http',
    'ldap',
    'saml',
    'oidc',
    'rss',
    'qr',
    'ws',
    'mqtt',
    'crm',
    'cms',
    'faq',
    'sla',
    'gdpr',
    'llm',
  ].map((word) => [word, word.toUpperCase()] as const),
  ['oauth', 'OAuth'],
  ['oauth2', 'OAuth 2'],
  ['github', 'GitHub'],
]);
