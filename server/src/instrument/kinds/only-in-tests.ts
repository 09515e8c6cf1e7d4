import type { Block, Expr, FunctionDef, Stmt } from '../../python/tree.ts';
import { blocksOf } from '../../python/walk.ts';
import type { FunctionScope } from '../../types/scope.ts';
import type { Handler } from '../frameworks/handlers.ts';
import { staticSegments } from '../names/words/segments.ts';

/** Whether a route is there for whoever tries the program: by its paths, by what it asks first, by where it is defined. */
export function isForTests({ paths }: Handler, def: FunctionDef, scope: FunctionScope | undefined): boolean {
  return (
    (paths.length > 0 && paths.every(isTestPath)) ||
    def.body.stmts.some(leavesUnlessTested) ||
    (scope !== undefined && isIn(def, [scope.unit.stmt]))
  );
}

/** `/api/test/server/sleep`, `/e2e/reset`, `/smoke-test`; `/notifications/test` tries one of them. */
function isTestPath(path: string): boolean {
  const parts = staticSegments(path).filter((part) => !/^(apis?|rest|v\d+)$/.test(part));
  return (
    /^(testing_.*|(smoke|self)_?tests?|sandbox)$/.test(parts[0] ?? '') ||
    (parts.length > 1 && /^(tests?|testing|test_only|e2e)$/.test(parts[0]!))
  );
}

/** `if not app.testing: abort(404)`. */
function leavesUnlessTested(stmt: Stmt): boolean {
  return (
    stmt.kind === 'if' &&
    stmt.test.kind === 'unary' &&
    stmt.test.op === 'not' &&
    isTesting(stmt.test.operand) &&
    /^(raise|return|expr)$/.test(stmt.body.stmts.at(-1)?.kind ?? '')
  );
}

/** Whether a function is defined only there: below `if settings.TESTING:`. */
function isIn(def: FunctionDef, stmts: readonly Stmt[]): boolean {
  const holds = ({ start, end }: Block): boolean => start <= def.start && def.end <= end;
  return stmts.some((stmt) => {
    if (stmt.kind !== 'if') return false;
    const block = blocksOf(stmt).find(holds);
    return block !== undefined && ((block === stmt.body && isTesting(stmt.test)) || isIn(def, block.stmts));
  });
}

/** `app.testing`, `settings.DEBUG`, `config["TESTING"]`, `config.get("TESTING")`. */
function isTesting(setting: Expr): boolean {
  const key =
    setting.kind === 'subscript'
      ? setting.index[0]
      : setting.kind === 'call'
        ? setting.args[0]?.value
        : undefined;
  const name = key?.kind === 'constant' ? key.value : setting.kind === 'attribute' ? setting.name : '';
  return /^(is_)?(testing|debug)$/i.test(name);
}
