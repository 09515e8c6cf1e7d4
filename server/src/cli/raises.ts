import type { Escapes, FlowPlace } from '../flow/escapes.ts';
import type { LoweredUnit } from '../python/lower.ts';
import type { Block } from '../python/tree.ts';
import type { Unit } from '../python/units.ts';
import type { Finding, Location } from '../rules/finding.ts';
import type { Scope } from '../types/scope.ts';
import { innerScope, sitesOf, type Site } from '../types/sites.ts';
import type { ClassRef } from '../types/type.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { UsageError, type CommandLine } from './command-line.ts';
import { renderAnswer } from './output/answer.ts';
import { jsonFindings } from './output/json.ts';
import { Session } from './session.ts';
import type { Terminal } from './terminal.ts';

/** What is looked at: a suite, and what to call it. */
interface Subject {
  readonly title: string;
  readonly block: Block;
  readonly scope: Scope;
  readonly unit: Unit;
  readonly start: number;
  readonly end: number;
}

/** `harden raises FILE:LINE`: what the try block or the function around a line can raise, and why. */
export async function raises(commandLine: CommandLine, terminal: Terminal): Promise<0 | 2> {
  const [target] = commandLine.paths;
  const match = /^(.+):(\d+)(?::\d+)?$/.exec(target ?? '');
  if (!match || commandLine.paths.length > 1)
    throw new UsageError('harden raises wants one place, such as app/main.py:42');
  const session = await Session.open(commandLine, terminal, [match[1]!]);
  const [path] = session.files;
  if (path === undefined || session.failed) return 2;
  const file = session.analysis.workspace.source(path);
  if (!file || file.problem) {
    session.fail(`${session.shown(path)} ${file?.problem ?? 'cannot be read'}`);
    return 2;
  }
  const line = Number(match[2]);
  if (line < 1 || line > file.lineIndex.lineCount)
    throw new UsageError(
      `${session.shown(path)} has ${file.lineIndex.lineCount} lines; there is no line ${line}`,
    );
  const from = file.lineIndex.lineStart(line - 1);
  const indent = /^\s*/.exec(file.lineIndex.lineText(line - 1))![0].length;
  const subject = subjectAt(session, path, Math.min(from + indent, file.lineIndex.lineEnd(line - 1)));
  if (!subject) throw new UsageError(`there is no statement at ${session.shown(path)}:${line}`);

  const { analysis } = session;
  const escapes = analysis.workspace.database.detached(() =>
    analysis.flow.escapesOf(subject.block, subject.scope, subject.unit.lowered),
  );
  const finding = asFinding(analysis.workspace, path, subject, escapes);
  const report = session.report([finding]);
  if (commandLine.outputFormat === 'json') {
    const [{ raises, closed, unresolved }] = jsonFindings(report) as [Record<string, unknown>];
    const answer = { filename: path, line, subject: subject.title, raises, closed, unresolved };
    terminal.result(`${JSON.stringify(answer, null, 2)}\n`);
  } else terminal.result(renderAnswer(report, finding, terminal.colors));
  return 0;
}

/** The innermost try block around an offset, else the function, else the statement. */
function subjectAt(session: Session, path: string, offset: number): Subject | undefined {
  const { program, workspace } = session.analysis;
  const visit = (units: readonly Unit[], scope: Scope): Subject | undefined => {
    const unit = units.find(({ start, end }) => start <= offset && offset <= end);
    if (!unit) return undefined;
    const inner =
      unit.members && visit(unit.members, innerScope(unit.lowered.stmt, scope, unit.lowered, program));
    return inner ?? subjectIn(unit, sitesOf(unit.lowered, scope, program), offset - unit.start, session);
  };
  return workspace.database.detached(() =>
    visit(workspace.module(path)?.units ?? [], program.moduleScope(path)),
  );
}

function subjectIn(
  unit: Unit,
  sites: readonly Site[],
  offset: number,
  session: Session,
): Subject | undefined {
  const around = sites.filter(({ stmt }) => stmt.start <= offset && offset <= stmt.end);
  // The innermost comes last.
  for (const { stmt, scope } of around.toReversed()) {
    if (stmt.kind === 'try') {
      const inBody = offset <= stmt.body.end;
      const asksForTry =
        inBody || stmt.clauses.some(({ start, colon }) => start <= offset && offset <= colon);
      if (asksForTry)
        return {
          title: 'the try block',
          block: stmt.body,
          scope,
          unit,
          start: stmt.start,
          end: stmt.body.end,
        };
    }
    if (stmt.kind === 'function')
      return {
        title: stmt.name,
        block: stmt.body,
        scope: innerScope(stmt, scope, unit.lowered, session.analysis.program),
        unit,
        start: stmt.defStart,
        end: stmt.nameStart + stmt.name.length,
      };
  }
  const innermost = around.at(-1);
  if (!innermost) return undefined;
  const { stmt, scope } = innermost;
  const block: Block = { start: stmt.start, end: stmt.end, stmts: [stmt] };
  return { title: 'the statement', block, scope, unit, start: stmt.start, end: stmt.end };
}

/** In the form that the output formats render. */
function asFinding(
  workspace: Workspace,
  path: string,
  subject: Subject,
  { types, unresolved }: Escapes,
): Finding {
  const locate = (place: FlowPlace): Location => {
    const start = startOf(workspace, place.path, place.unit);
    return { path: place.path, start: start + place.start, end: start + place.end };
  };
  return {
    rule: 'raises',
    path,
    start: subject.unit.start + subject.start,
    end: subject.unit.start + subject.end,
    message: subject.title,
    severity: 'information',
    related: [],
    fixes: [],
    closed: unresolved.length === 0,
    raises: types.map(({ cls, evidence }) => ({
      type: qualifiedName(cls),
      evidence: evidence.map(({ text, source, place }) => ({
        text,
        source,
        ...(place ? { location: locate(place) } : {}),
      })),
    })),
    unresolved: unresolved.map(({ text, reason, place }) => ({
      text,
      reason,
      ...(place ? { location: locate(place) } : {}),
    })),
  };
}

function qualifiedName({ module, qualname }: ClassRef): string {
  return module === 'builtins' ? qualname : `${module}.${qualname}`;
}

function startOf(workspace: Workspace, path: string, wanted: LoweredUnit): number {
  const find = (units: readonly Unit[]): number | undefined => {
    for (const { lowered, start, members } of units) {
      if (lowered === wanted) return start;
      const inner = members && find(members);
      if (inner !== undefined) return inner;
    }
    return undefined;
  };
  return find(workspace.module(path)?.units ?? []) ?? 0;
}
