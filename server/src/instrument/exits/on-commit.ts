import type { ImportRequest } from '../../edit/imports.ts';
import type { Call, Expr, FunctionDef } from '../../python/tree.ts';
import { walkExpression } from '../../python/walk.ts';
import type { Program } from '../../types/program.ts';
import type { Scope } from '../../types/scope.ts';
import { deedOf } from '../answers/answers.ts';
import type { Handler } from '../frameworks/handlers.ts';
import type { Instrumentation } from '../instrumentation.ts';
import { namesIn } from '../code/names-in.ts';
import { decoratorCommits } from './own-transactions.ts';
import { isPreparation } from './preparation.ts';
import { projectOf } from '../code/project.ts';
import { requestOf } from '../frameworks/requests.ts';

/** How a handler inside of a transaction comes to count what was committed, and nothing else. */
export type Committing =
  /** It is in none. */
  | 'none'
  /** In one of Django's: it leaves the counting to `transaction.on_commit`. */
  | 'on-commit'
  /** In one that is committed after it, and that nothing can be left to. */
  | 'unknown';

/** What the decorators of a handler and of its class, its class's ancestors and the project's settings say. */
export function committingOf(
  instrumentation: Instrumentation,
  handler: Handler,
  def: FunctionDef,
): Committing {
  const { program, objects } = instrumentation;
  const { owner } = program.functionRef(handler.fn);
  const scope = program.moduleScope(handler.path);
  const above = owner && program.declarations.classAt(owner.key).at(-1);
  const decorators = [...def.decorators, ...(above?.def.decorators ?? [])].map(({ value }) => value);
  const atomic = decorators.filter((one) => isAtomic(one));
  if (atomic.some((one) => !isDjangos(one, scope, program))) return 'unknown';
  if (atomic.length > 0) return 'on-commit';
  const outer = owner ? program.classScope(owner) : scope;
  const isChange = requestOf(handler, def) !== 'reads' || handler.kind === 'task';
  if (isChange && def.decorators.some(({ value }) => decoratorCommits(value, outer, objects)))
    return 'unknown';
  if (owner && objects.ancestry(owner.key).names.some((one) => /Atomic\w*$/.test(one))) return 'unknown';
  if (handler.kind !== 'route' || handler.framework !== 'django') return 'none';
  const isLeftOut = decorators.some((one) => namesOf(one).has('non_atomic_requests'));
  return !isLeftOut && mayChange(handler, def, instrumentation) && instrumentation.isAtomic(handler.path)
    ? 'on-commit'
    : 'none';
}

/** What only looks something up has nothing to commit. */
function mayChange(handler: Handler, def: FunctionDef, { program, objects }: Instrumentation): boolean {
  if (requestOf(handler, def) !== 'reads') return true;
  const scope = program.functionScope(program.functionRef(handler.fn));
  // `project.start()` for whatever method: a link that does something.
  return (
    handler.methods.length === 0 &&
    scope !== undefined &&
    def.body.stmts.some(
      (stmt) =>
        stmt.kind === 'expr' &&
        deedOf(stmt, { scope, objects }) === 'work' &&
        !isPreparation(stmt, { scope, objects }),
    )
  );
}

/** Whether the settings of a Django project put every request into a transaction: `"ATOMIC_REQUESTS": True`, or as its environment says. */
export function hasAtomicRequests(instrumentation: Instrumentation, project: string): boolean {
  const { program, files } = instrumentation;
  return files
    .all()
    .some(
      (path) =>
        /(^|\/|_)(settings|config|conf)(\/|_|\.py$)/.test(path.slice(project.length)) &&
        projectOf(path, program.workspace) === project &&
        !instrumentation.isTest(path) &&
        /ATOMIC_REQUESTS["']?\s*\]?\s*[:=]\s*(?:True\b|[\w.]+\()/.test(
          program.workspace.source(path)?.text ?? '',
        ),
    );
}

/** `transaction.atomic()` of Django, on the database that `on_commit` asks as well. */
export function isDjangosAtomic(call: Call, scope: Scope, program: Program): boolean {
  return (
    call.args.length === 0 && program.names.qualify(call.callee, scope) === 'django.db.transaction.atomic'
  );
}

/** A statement that counts once the transaction around it is committed; asks for the import of Django's module. */
export function onCommit(
  { program }: Instrumentation,
  handler: Handler,
  def: FunctionDef,
  { statement, callable }: { readonly statement: string; readonly callable: string },
  imports: ImportRequest[],
): string {
  const name = transactionName(program, handler, def, imports);
  // What takes arguments, and so is no callable of its own.
  return `${name}.on_commit(${callable.endsWith('.inc') ? callable : `lambda: ${statement}`})`;
}

function transactionName(
  program: Program,
  { path }: Handler,
  def: FunctionDef,
  imports: ImportRequest[],
): string {
  const bound = program.declarations.bindingsInModule(path, 'transaction');
  const isLocal = def.params.some(({ name }) => name === 'transaction');
  const isModule = bound.some(
    (one) => one.kind === 'from' && one.module === 'django.db' && one.name === 'transaction',
  );
  if (isModule && !isLocal) return 'transaction';
  if (bound.length === 0 && !namesIn(def).has('transaction')) {
    imports.push({ module: 'django.db', name: 'transaction' });
    return 'transaction';
  }
  imports.push({ module: 'django.db', name: 'transaction', alias: 'db_transaction' });
  return 'db_transaction';
}

const ATOMIC = /atomic|^(transactional|commit_on_success|in_transaction|with_transaction)$/i;

function isAtomic(decorator: Expr): boolean {
  return [...namesOf(decorator)].some((name) => ATOMIC.test(name) && name !== 'non_atomic_requests');
}

/** `@transaction.atomic`, `@transaction.atomic()`, `@method_decorator(transaction.atomic, name="post")`. */
function isDjangos(decorator: Expr, scope: Scope, program: Program): boolean {
  if (decorator.kind !== 'call')
    return program.names.qualify(decorator, scope) === 'django.db.transaction.atomic';
  if (isDjangosAtomic(decorator, scope, program)) return true;
  const [given] = decorator.args;
  return (
    given !== undefined &&
    program.names.qualify(decorator.callee, scope) === 'django.utils.decorators.method_decorator' &&
    isDjangos(given.value, scope, program)
  );
}

/** The last parts of the names in a decorator: `method_decorator(transaction.atomic)`. */
function namesOf(expr: Expr): ReadonlySet<string> {
  const found = new Set<string>();
  walkExpression(expr, (one) => {
    if (one.kind === 'name') found.add(one.id);
    if (one.kind === 'attribute') found.add(one.name);
  });
  return found;
}
