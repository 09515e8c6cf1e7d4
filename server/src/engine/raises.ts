import { caughtClasses, catchOf } from '../flow/catches.ts';
import type { Escapes, Escaping, FlowPlace } from '../flow/escapes.ts';
import { broadPlaceOf } from '../handlers/broad.ts';
import { reaching } from '../handlers/caught.ts';
import { proposalFor } from '../handlers/proposal.ts';
import { readableName } from '../handlers/public-name.ts';
import type { ExceptClause, FunctionDef, Try } from '../python/tree.ts';
import { dottedName } from '../python/walk.ts';
import type { Evidence, Location, RaisedType, Unresolved } from '../rules/finding.ts';
import type { Scope } from '../types/scope.ts';
import type { ClassRef } from '../types/type.ts';
import type { Analysis } from './analysis.ts';
import { Locator } from './locator.ts';
import { subjectAround, subjectAt, type Subject } from './raises-subject.ts';

/** One step of evidence, with the pack that it is known from. */
export interface AnswerEvidence extends Evidence {
  /** Such as `pack:/httpx/httpx/_client.pyi`. */
  readonly pack?: string;
}

export interface AnswerType extends RaisedType {
  readonly evidence: readonly AnswerEvidence[];
  /** For a `try`: the header of the clause that stops it, or a part of it. Undefined when it escapes. */
  readonly caughtBy?: Location;
  /** The clause stops only some subclasses: what is named here. */
  readonly part?: string;
}

/** What to catch in the place of a broad clause. */
export interface Suggestion {
  /** Qualified names, most likely first. */
  readonly types: readonly string[];
  /** Those of them that nothing in the block is known to raise. */
  readonly guesses: readonly string[];
  /** The block can raise nothing else. */
  readonly complete: boolean;
}

/** The answer to "what can this raise, and why". */
export interface Answer extends Location {
  readonly kind: Subject['kind'];
  /** What was asked about, for a person: `the try block`, `fetch`, `except OSError`. */
  readonly title: string;
  /** For a clause: what it catches of the block. For all others: what leaves it. */
  readonly raises: readonly AnswerType[];
  readonly closed: boolean;
  readonly unresolved: readonly Unresolved[];
  /** For a broad clause, and a `try` that has one. */
  readonly suggestion?: Suggestion;
}

/** For what a person points at; undefined where nothing is that raises. */
export function raisesAtOffset(analysis: Analysis, path: string, offset: number): Answer | undefined {
  const { workspace, program } = analysis;
  return workspace.database.detached(() => {
    const subject = subjectAt(workspace, program, path, offset);
    return subject && answer(analysis, path, subject);
  });
}

/**
 * For a line: the `try` whose body it is in, the clause that begins on it, else the function around it, else the
 * statement.
 *
 * @param line 0-based.
 */
export function raisesAt(analysis: Analysis, path: string, line: number): Answer | undefined {
  const { workspace, program } = analysis;
  const lines = workspace.source(path)?.lineIndex;
  if (!lines || line < 0 || line >= lines.lineCount) return undefined;
  const indent = /^\s*/.exec(lines.lineText(line))![0].length;
  return workspace.database.detached(() => {
    const subject = subjectAround(workspace, program, path, lines.lineStart(line) + indent);
    return subject && answer(analysis, path, subject);
  });
}

function answer(analysis: Analysis, path: string, subject: Subject): Answer {
  return new Answering(analysis, path, subject).answer();
}

class Answering {
  private readonly locator: Locator;

  constructor(
    private readonly analysis: Analysis,
    private readonly path: string,
    private readonly subject: Subject,
  ) {
    this.locator = new Locator(analysis.workspace);
  }

  answer(): Answer {
    const { subject } = this;
    const { flow } = this.analysis;
    const { scope, unit } = subject;
    switch (subject.kind) {
      case 'try': {
        const { stmt, fn } = subject;
        const escapes = flow.escapesOf(stmt.body, scope, unit);
        const answer = this.present(
          'the try block',
          stmt.start,
          stmt.start + 'try'.length,
          escapes,
          escapes.types.map((one) => this.fate(one, stmt, scope)),
        );
        const [suggestion] = stmt.clauses.flatMap((clause) => this.suggestion(stmt, clause, fn) ?? []);
        return { ...answer, ...(suggestion ? { suggestion } : {}) };
      }
      case 'clause': {
        const { stmt, clause, fn } = subject;
        const suggestion = this.suggestion(stmt, clause, fn);
        return { ...this.clause(stmt, clause), ...(suggestion ? { suggestion } : {}) };
      }
      case 'call': {
        const { call, awaited } = subject;
        const { callee } = call;
        const start = callee.kind === 'attribute' ? callee.nameStart : callee.start;
        return this.present(
          dottedName(callee) ?? 'the call',
          start,
          callee.end,
          flow.escapesOfCall(call, scope, unit, awaited),
        );
      }
      case 'function': {
        const { def, inside } = subject;
        return this.present(
          inside.fn.qualname,
          def.nameStart,
          def.nameStart + def.name.length,
          flow.raisesOf(inside.fn),
        );
      }
      case 'statement': {
        const { stmt } = subject;
        const block = { start: stmt.start, end: stmt.end, stmts: [stmt] };
        return this.present('the statement', stmt.start, stmt.end, flow.escapesOf(block, scope, unit));
      }
    }
  }

  /** What a clause catches of what the clauses before it let through. */
  private clause(stmt: Try, clause: ExceptClause): Answer {
    const { flow } = this.analysis;
    const { scope, unit } = this.subject;
    const escapes = flow.escapesOf(stmt.body, scope, unit);
    const types = escapes.types.flatMap((one): AnswerType[] => {
      const stop = this.stopOf(one, stmt, scope).find((each) => each.clause === clause);
      return stop ? [this.type(one, stop.part)] : [];
    });
    const catches = catchOf(clause.types, scope, this.analysis.program.inference());
    const names =
      clause.types.length === 0
        ? 'everything'
        : catches.classes.map((cls) => this.name(cls)).join(', ') || 'a type that is not known';
    return this.present(`except ${names}`, clause.start, clause.colon, escapes, types);
  }

  /** What to catch in the place of what is broad; undefined for any other clause. */
  private suggestion(stmt: Try, clause: ExceptClause, fn: FunctionDef | undefined): Suggestion | undefined {
    const { flow, program } = this.analysis;
    const { scope, unit } = this.subject;
    if (!broadPlaceOf(clause, scope, program)) return undefined;
    const all = flow.escapesOf(stmt.body, scope, unit);
    const escapes = reaching(all, stmt, clause, scope, program);
    const proposal = proposalFor({ program, flow, path: this.path, scope, fn, stmt, clause, escapes });
    if (!proposal) return undefined;
    const { types, guesses, complete } = proposal;
    return {
      types: types.map((cls) => this.name(cls)),
      guesses: guesses.map((cls) => this.name(cls)),
      complete,
    };
  }

  private fate(one: Escaping, stmt: Try, scope: Scope): AnswerType {
    const stops = this.stopOf(one, stmt, scope);
    const stop = stops.find(({ part }) => part === undefined) ?? stops[0];
    if (!stop) return this.type(one, undefined);
    const { base } = this.subject;
    const caughtBy = { path: this.path, start: base + stop.clause.start, end: base + stop.clause.colon };
    return { ...this.type(one, stop.part), caughtBy };
  }

  /** The clauses that stop a type, or a part of it, in order, up to the one that stops it all. */
  private stopOf(
    one: Escaping,
    stmt: Try,
    scope: Scope,
  ): { clause: ExceptClause; part: string | undefined }[] {
    const { program } = this.analysis;
    const { classes } = program;
    const inference = program.inference();
    const stops: { clause: ExceptClause; part: string | undefined }[] = [];
    for (const clause of stmt.clauses) {
      const caught =
        clause.types.length === 0
          ? undefined
          : clause.types.flatMap((type) => caughtClasses(type, scope, inference));
      if (!caught || caught.some((cls) => classes.isSubclass(one.cls, cls) === true))
        return [...stops, { clause, part: undefined }];
      const parts = caught.filter((cls) => classes.isSubclass(cls, one.cls) === true);
      if (parts.length > 0) stops.push({ clause, part: parts.map((cls) => this.name(cls)).join(', ') });
    }
    return stops;
  }

  private present(
    title: string,
    start: number,
    end: number,
    escapes: Escapes,
    raises = escapes.types.map((one) => this.type(one, undefined)),
  ): Answer {
    const { kind, base } = this.subject;
    return {
      kind,
      title,
      path: this.path,
      start: base + start,
      end: base + end,
      raises,
      closed: escapes.unresolved.length === 0,
      unresolved: escapes.unresolved.map(({ text, reason, place }) => ({
        text,
        reason,
        ...this.located(place),
      })),
    };
  }

  private type({ cls, evidence }: Escaping, part: string | undefined): AnswerType {
    return {
      type: this.name(cls),
      evidence: evidence.map(({ text, source, place, pack }) => ({
        text,
        source,
        ...this.located(place),
        ...(pack ? { pack } : {}),
      })),
      ...(part === undefined ? {} : { part }),
    };
  }

  private located(place: FlowPlace | undefined): { location?: Location } {
    const location = place && this.locator.locate(place);
    return location ? { location } : {};
  }

  private name(cls: ClassRef): string {
    return readableName(cls, this.path, this.analysis.program);
  }
}
