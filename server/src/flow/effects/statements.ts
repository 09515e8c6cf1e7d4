import type { Block, Stmt, Try } from '../../python/tree.ts';
import type { Scope } from '../../types/scope.ts';
import { catchOf } from '../catches.ts';
import type { Effect } from '../effect.ts';
import { deleterEffects } from './attributes.ts';
import { assignmentEffects } from './assignments.ts';
import { testEffects } from './expressions.ts';
import { importEffects } from './imports.ts';
import { withEffects } from './managers.ts';
import { raiseEffects } from './raising.ts';
import type { EffectReader } from './reader.ts';
import { specialMethodEffects } from './special-methods.ts';
import { unpackingEffects } from './unpacking.ts';

/** A suite that is always left by `return`, `break` or `continue`. */
function leaves(block: Block): boolean {
  return block.stmts.some(
    (stmt) => stmt.kind === 'return' || stmt.kind === 'break' || stmt.kind === 'continue',
  );
}

/** What a statement does, the suites in it included. */
export function statementEffects(stmt: Stmt, scope: Scope, reader: EffectReader): Effect[] {
  switch (stmt.kind) {
    case 'expr':
      return reader.expr(stmt.value, scope);
    case 'assign': {
      const effects = stmt.value ? reader.expr(stmt.value, scope) : [];
      for (const target of stmt.targets)
        effects.push(...assignmentEffects(target, stmt.value, stmt.op, scope, reader));
      return effects;
    }
    case 'return':
      return stmt.value ? reader.expr(stmt.value, scope) : [];
    case 'raise':
      return raiseEffects(stmt, scope, reader);
    case 'try':
      return tryEffects(stmt, scope, reader);
    case 'with':
      return withEffects(stmt, scope, reader);
    case 'if': {
      const { test, body, orElse } = stmt;
      return [
        ...testEffects(test, scope, reader),
        ...reader.behind(test, true, scope, () => reader.block(body, scope)),
        ...(orElse ? reader.behind(test, false, scope, () => reader.block(orElse, scope)) : []),
      ];
    }
    case 'while':
      return reader.knowing(
        // It may have run before.
        (held) => held.forget([stmt]),
        () => [
          ...testEffects(stmt.test, scope, reader),
          ...reader.behind(stmt.test, true, scope, () => reader.block(stmt.body, scope)),
          ...(stmt.orElse ? reader.block(stmt.orElse, scope) : []),
        ],
      );
    case 'for':
      return [
        ...reader.expr(stmt.iter, scope),
        ...reader.iterate(stmt.iter, stmt.async, scope),
        ...unpackingEffects(
          stmt.target,
          () => reader.inference.elementOf(reader.inference.typeOf(stmt.iter, scope), stmt.async),
          scope,
          reader,
        ),
        ...reader.knowing(
          (held) => held.forget([stmt]),
          () => [...reader.block(stmt.body, scope), ...(stmt.orElse ? reader.block(stmt.orElse, scope) : [])],
        ),
      ];
    case 'match':
      return [
        ...reader.expr(stmt.subject, scope),
        ...stmt.cases.flatMap((one) => [
          ...(one.guard ? reader.expr(one.guard, scope) : []),
          ...reader.block(one.body, scope),
        ]),
      ];
    case 'function':
      return [
        ...stmt.decorators.flatMap((decorator) => reader.expr(decorator.value, scope)),
        ...stmt.params.flatMap((param) => (param.default ? reader.expr(param.default, scope) : [])),
      ];
    case 'class':
      return [reader.open(stmt, `class ${stmt.name}`, 'a class body runs arbitrary code')];
    case 'import':
      return stmt.names.flatMap(({ name, start, end }) => importEffects(name, 0, { start, end }, reader));
    case 'from':
      return importEffects(
        stmt.module,
        stmt.level,
        stmt,
        reader,
        stmt.names.map(({ name }) => name),
      );
    case 'delete':
      return stmt.targets.flatMap((target) =>
        target.kind === 'subscript'
          ? [
              ...reader.expr(target.object, scope),
              ...target.index.flatMap((index) => reader.expr(index, scope)),
              ...specialMethodEffects(target.object, '__delitem__', target, scope, reader),
            ]
          : target.kind === 'attribute'
            ? [...reader.expr(target.object, scope), ...deleterEffects(target, scope, reader)]
            : [],
      );
    case 'assert': {
      const error = reader.program.classes.builtin('AssertionError');
      return [
        ...testEffects(stmt.test, scope, reader),
        ...(stmt.message ? reader.expr(stmt.message, scope) : []),
        ...(error
          ? [reader.raised(error, { text: 'assert', source: 'operation', place: reader.place(stmt) })]
          : []),
      ];
    }
    case 'type':
    case 'global':
    case 'nonlocal':
    case 'pass':
    case 'break':
    case 'continue':
      return [];
  }
}

function tryEffects(stmt: Try, scope: Scope, reader: EffectReader): Effect[] {
  const body = reader.tryBody(stmt.body, scope);
  // Some of the body has run, or all.
  const behind = (stmts: readonly Stmt[], block: Block): Effect[] =>
    reader.knowing(
      (held) => held.forget(stmts),
      () => reader.block(block, scope),
    );
  const clauses = stmt.clauses.map((clause) => {
    reader.clauseNames.push(clause.name?.id ?? '');
    const inner = behind(stmt.body.stmts, clause.body);
    reader.clauseNames.pop();
    return { catches: catchOf(clause.types, scope, reader.inference), body: inner };
  });
  return [
    {
      kind: 'try',
      body,
      clauses,
      orElse: stmt.orElse ? behind(stmt.body.stmts, stmt.orElse) : [],
      final: stmt.finalBody ? behind([stmt], stmt.finalBody) : [],
      finalOverrides: stmt.finalBody ? leaves(stmt.finalBody) : false,
    },
  ];
}
