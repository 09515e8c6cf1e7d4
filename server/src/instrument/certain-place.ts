import { directoryOf } from '../workspace/workspace.ts';
import type { CountPlan } from './insertion/count-plan.ts';
import { isOwnModule } from './metrics/definition-text.ts';
import type { Handler } from './frameworks/handlers.ts';
import type { Definition } from './metrics/inventory.ts';
import type { Instrumentation } from './instrumentation.ts';
import { isDjangos, isModuleVariable } from './house/metric-place.ts';
import { countsByMethods, leavesCounting } from './house/own-metrics.ts';
import { climbsTo, importsAlike, provesImport } from './house/module-names.ts';
import { isSettingsPackage, makesMetrics, topPackage } from './house/new-module.ts';
import { importedFiles } from './code/imported-files.ts';
import { projectOf } from './code/project.ts';
import { staticSegments } from './names/words/segments.ts';

/** Files and folders that are called after metrics. */
const NAMED = /metric|prometheus|telemetry|monitoring|instrument|observability/i;

/**
 * Why a person should look at where a new metric is defined; undefined where the module is one that others take metrics
 * from, or where a new one can surely be imported and nothing says that the project keeps its metrics in another way.
 */
export function doubtOfPlace(
  instrumentation: Instrumentation,
  handler: Handler,
  plan: CountPlan,
): string | undefined {
  if (!plan.counter) return undefined;
  if (
    plan.counter.library === 'prometheus_client' &&
    instrumentation.prometheusFor(plan.module) === 'elsewhere'
  )
    return 'its distribution does not declare prometheus_client';
  const isUsual = instrumentation.definesWhereUsed(
    projectOf(handler.path, instrumentation.program.workspace),
  );
  if (isUsual)
    return plan.module === handler.path ? undefined : 'the project defines metrics where it uses them';
  return plan.createsModule
    ? doubtOfNew(instrumentation, handler, plan.module)
    : (doubtOfNamespace(instrumentation, handler, plan) ??
        doubtOfKnown(instrumentation, handler, plan.module));
}

/** `shop_operations` where nobody can tell whether a namespace of the others says `shop` as well. */
function doubtOfNamespace(
  { inventory, program }: Instrumentation,
  handler: Handler,
  { counter, module }: CountPlan,
): string | undefined {
  const top = topPackage(program, handler.path);
  const isTwice = counter?.name.startsWith(`${top.slice(top.lastIndexOf('/') + 1)}_`);
  return isTwice && inventory.definitionsIn(module).some((one) => one.isNamespaceOpen)
    ? 'what a namespace adds to its name is not known'
    : undefined;
}

function doubtOfKnown(
  instrumentation: Instrumentation,
  handler: Handler,
  module: string,
): string | undefined {
  const { inventory, program } = instrumentation;
  if (isOwnModule(program.workspace.source(module)?.text ?? '')) return undefined;
  // What is made there beside would be in no registry that is asked.
  const there = inventory.definitionsIn(module);
  if (there.length > 0 && there.every((one) => one.ownRegistry && !isModuleVariable(one)))
    return 'the project keeps metrics in a registry of its own';
  const folder = directoryOf(module);
  const isNamed =
    NAMED.test(module.slice(folder.length)) || NAMED.test(folder.slice(folder.lastIndexOf('/')));
  const variables = there.filter(isModuleVariable);
  // `accounts/metrics.py` that only `accounts` counts with is no place for the metrics of other apps.
  const isOfApp =
    ['models.py', 'models', 'apps.py', 'migrations'].some((name) =>
      program.workspace.directory(folder).has(name),
    ) && !isSettingsPackage(program, folder);
  const isForOthers = there.some(({ key }) =>
    inventory.updatesOf(key).some(({ fn }) => fn !== undefined && !fn.startsWith(`${folder}/`)),
  );
  if (isOfApp && !isForOthers && !handler.path.startsWith(`${folder}/`))
    return 'whether its metric belongs to that module is not sure';
  // Another distribution of the checkout, which this one does not use.
  if (!instrumentation.importsFrom(handler.path, instrumentation.distributionOf(module)))
    return 'whether its metric belongs to that module is not sure';
  if (countsByMethods(instrumentation, variables)) return 'the project counts by methods of its own';
  // `_datasets` of a module about datasets is nobody else's.
  const isPrivate =
    variables.length > 0 &&
    variables.every(({ key }) => key.includes('#_')) &&
    !instrumentation.handlers.all().some(({ path }) => importedFiles(program, path).includes(module));
  const isTaken = variables.some(({ key }) =>
    inventory.updatesOf(key).some(({ fn }) => fn !== undefined && !fn.startsWith(`${module}#`)),
  );
  // Others are about something, and have metrics of it.
  const isOnly = (program.workspace.module(module)?.units ?? []).every(
    ({ lowered: { stmt } }) => stmt.kind !== 'function' && stmt.kind !== 'class',
  );
  const isKept = variables.length > 0 || makesMetrics(program.workspace.source(module)?.text ?? '');
  return (isTaken && isOnly) || (isNamed && isKept && (isTaken || !isPrivate))
    ? undefined
    : 'whether its metric belongs to that module is not sure';
}

function doubtOfNew(instrumentation: Instrumentation, handler: Handler, module: string): string | undefined {
  const { inventory, program } = instrumentation;
  const { workspace } = program;
  const project = projectOf(handler.path, workspace);
  const top = topPackage(program, handler.path);
  const isOurs = (path: string): boolean =>
    path.startsWith(`${top}/`) || instrumentation.imports(handler.path, path);
  const known = inventory
    .definitions()
    .filter(({ path }) => path !== module && projectOf(path, workspace) === project && isOurs(path));
  // In a dictionary, or the attributes of a class; what one class keeps for itself is nobody's way.
  const isTheirs = (one: Definition): boolean =>
    inventory.updatesOf(one.key).some(({ fn }) => fn !== undefined && !fn.startsWith(`${one.path}#`));
  const folder = directoryOf(module);
  // Beside modules from which others take theirs.
  const isOfMetrics = known.some(
    (one) => directoryOf(one.path) === folder && isModuleVariable(one) && isTheirs(one),
  );
  // `metrics` is taken by what the project measures with, or by what its users measure.
  const isTaken = !isOfMetrics && /\/(prometheus|handler|operation)_metrics\.py$/.test(module);
  if (isTaken && !isArea(workspace.directory(`${folder}/metrics`)) && !isAskedFor(instrumentation, module))
    return 'the project has metrics of another kind';
  const isWay =
    new Set(known.map(({ path }) => path)).size > 1 ||
    // Made where the handlers are, in what makes them.
    known.some((one) => isTheirs(one) || instrumentation.handlers.in(one.path).length > 0);
  if (isWay && !known.some(isModuleVariable)) return 'the project keeps metrics in another way';
  if (instrumentation.countsByItself(project)) return 'the project keeps metrics in another way';
  if (countsByMethods(instrumentation, known)) return 'the project counts by methods of its own';
  if (leavesCounting(instrumentation, top)) return 'its package leaves it to others to count';
  // What is made in another place would be in no registry that is asked.
  if (known.length > 0 && known.every((one) => one.ownRegistry))
    return 'the project keeps metrics in a registry of its own';
  const others = inventory.metricsPackages().filter((one) => OTHERS.test(one));
  if (others.length > 0 && instrumentation.prometheusFor(handler.path) !== 'there')
    return 'the project counts with another library';
  if (!isOfMetrics && isOfOthers(instrumentation, handler, folder, known.filter(isModuleVariable)))
    return 'where its metrics module belongs is not sure';
  if (!isDjangos(program, handler) && instrumentation.isOneOfParts(top))
    return 'where its metrics module belongs is not sure';
  const entries = workspace.directory(folder);
  // Of Django's apps, the package of the settings is everybody's; of others, what is above the handler.
  const isAbove = handler.path.startsWith(`${folder}/`);
  const isSettings = isSettingsPackage(program, folder);
  const isPackage =
    entries.has('__init__.py') ||
    isSettings ||
    folder === directoryOf(handler.path) ||
    climbsTo(program, handler.path, folder) ||
    importsAlike(program, handler.path, module);
  if (!isPackage || !(isAbove || isSettings || isOfMetrics))
    return 'where its metrics module belongs is not sure';
  // A script that says itself where its imports are found may only import below.
  const isScript =
    handler.framework !== 'django' &&
    /^sys\.path\.(append|insert|extend)\(/m.test(workspace.source(handler.path)?.text ?? '');
  return provesImport(program, handler.path, module) && !isScript
    ? undefined
    : 'how it would import its metrics is not sure';
}

/**
 * Whether all metrics that a package has are those of parts of it whose own handlers reach them, and a handler of another part reaches none:
 * `shop/server/` has some, and `shop/gateway/` is a program of its own.
 */
function isOfOthers(
  instrumentation: Instrumentation,
  { path, kind }: Handler,
  folder: string,
  known: readonly Definition[],
): boolean {
  const partOf = (one: string): string => one.slice(0, one.indexOf('/', folder.length + 1) + 1);
  const own = partOf(path);
  if (known.length === 0 || own === '') return false;
  return known.every((one) => {
    const part = partOf(one.path);
    return (
      part !== '' &&
      part !== own &&
      !instrumentation.imports(path, one.path) &&
      instrumentation.handlers
        .all()
        .some(
          (other) =>
            other.kind === kind &&
            other.path.startsWith(part) &&
            instrumentation.imports(other.path, one.path),
        )
    );
  });
}

/** Whether routes beside a module answer with metrics: those of what its users do, and not of the service. */
function isAskedFor({ handlers }: Instrumentation, module: string): boolean {
  const folder = directoryOf(module);
  return handlers
    .all()
    .some(
      ({ path, paths }) =>
        path.startsWith(`${folder}/`) &&
        paths.some((one) => staticSegments(one).slice(0, -1).includes('metrics')),
    );
}

/** A package of handlers and models, whatever it is called. */
function isArea(entries: ReadonlyMap<string, unknown>): boolean {
  return ['views.py', 'urls.py', 'routes.py', 'models.py', 'views', 'api.py'].some((name) =>
    entries.has(name),
  );
}

const OTHERS = /^(statsd|django_statsd|datadog|ddtrace|markus|opentelemetry|influxdb|newrelic)\b/;
