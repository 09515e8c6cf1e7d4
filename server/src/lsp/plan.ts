import { setImmediate } from 'node:timers/promises';
import {
  LSPErrorCodes,
  ResponseError,
  WorkDoneProgress,
  type CancellationToken,
  type ProgressToken,
} from 'vscode-languageserver';
import { hardenFiles, type Plan } from '../engine/harden.ts';
import { isExcluded } from '../engine/settings.ts';
import { discover } from '../host/discovery.ts';
import type { Safety } from '../rules/finding.ts';
import { LineIndex } from '../text/line-index.ts';
import { fileEditOf, type EditorAnalysis } from './editor-analysis.ts';
import { PLAN_METHOD, type PlannedFix, type PlanParams, type PlanResult } from './plan-protocol.ts';
import type { Session } from './session.ts';
import { isFilePath, pathOfUri } from './uris.ts';
import { renderWorkspaceEdit, UnsupportedEdit, type Annotation } from './workspace-edits.ts';

/** How long one stretch of work may keep other messages waiting. */
const STRETCH_MS = 30;

/** harden/plan: every safe and proved fix of the workspace as one edit; see plan-protocol.ts. */
export function registerPlan(session: Session): void {
  const { connection, documents, workspace, analysis } = session;
  connection.onRequest(
    PLAN_METHOD,
    async (params: PlanParams, token: CancellationToken): Promise<PlanResult> => {
      await session.ready;
      const versions = new Map(documents.all().map(({ uri, version }) => [uri, version]));
      const copy = analysis.copy();
      try {
        const roots = params.folders?.map(pathOfUri) ?? workspace.roots();
        const files = pythonFiles(copy, roots);
        const plan = await makePlan(session, copy, files, params.workDoneToken, token);
        for (const { path, message } of plan.problems) session.log.errorOnce(`${path}: ${message}`);
        if (documents.all().some(({ uri, version }) => versions.get(uri) !== version))
          throw new ResponseError(
            LSPErrorCodes.ContentModified,
            'a file was changed meanwhile: harden the workspace again',
          );
        return render(session, copy, plan, files.length);
      } catch (error) {
        if (error instanceof UnsupportedEdit)
          throw new ResponseError(LSPErrorCodes.RequestFailed, error.message);
        throw error;
      } finally {
        copy.workspace.dispose();
      }
    },
  );
}

/** The workspace's files, and open ones that are on no disk. */
function pythonFiles({ engine, workspace }: EditorAnalysis, roots: readonly string[]): readonly string[] {
  const { files } = discover(roots, {
    isExcluded: (path) => isExcluded(engine.settingsFor(path.replace(/\/$/, '')).settings, path),
  });
  const unsaved = workspace.openPaths().filter((path) => !isFilePath(path));
  return [...files, ...unsaved].filter((path) => workspace.source(path)?.problem === undefined);
}

async function makePlan(
  { connection }: Session,
  { engine }: EditorAnalysis,
  files: readonly string[],
  workDoneToken: ProgressToken | undefined,
  token: CancellationToken,
): Promise<Plan> {
  const send = (value: object): void => {
    if (workDoneToken !== undefined)
      void connection.sendProgress(WorkDoneProgress.type, workDoneToken, value as never);
  };
  send({
    kind: 'begin',
    title: 'Hardening',
    message: `0 of ${files.length} files`,
    percentage: 0,
    cancellable: true,
  });
  try {
    const work = hardenFiles(engine, files, { accepts: (safety) => safety !== 'review' });
    let resumed = performance.now();
    for (;;) {
      const step = work.next();
      if (step.done) return step.value;
      if (performance.now() - resumed < STRETCH_MS) continue;
      const { done, total } = step.value;
      send({
        kind: 'report',
        message: `${done} of ${total} files`,
        percentage: Math.floor((100 * done) / total),
      });
      await setImmediate();
      if (token.isCancellationRequested)
        throw new ResponseError(LSPErrorCodes.RequestCancelled, 'the client cancelled the request');
      resumed = performance.now();
    }
  } finally {
    send({ kind: 'end' });
  }
}

function render(session: Session, copy: EditorAnalysis, plan: Plan, files: number): PlanResult {
  const labelsOf = new Map(
    plan.files.flatMap(({ edits }) => edits.map((edit) => [edit as object, edit.labels])),
  );
  const edit = renderWorkspaceEdit(session, plan.files.map(fileEditOf), (_file, one) => {
    const [label] = labelsOf.get(one) ?? [];
    const applied = label === undefined ? undefined : plan.applied[label];
    return applied && planAnnotation(applied.rule, applied.safety);
  });
  const lines = linesOf(plan);
  const { documents } = session;
  return {
    edit,
    files,
    applied: plan.applied.map(({ path, rule, title, safety }, index): PlannedFix => ({
      uri: documents.uriOf(path),
      line: lines.get(index) ?? 1,
      rule,
      title,
      safety,
    })),
    left: plan.left.map(({ finding: { path, rule, message, start }, reason }) => ({
      uri: documents.uriOf(path),
      // As it will be once the plan is applied: the copy's text has been changed that way.
      line: (copy.workspace.source(path)?.lineIndex.lineOf(start) ?? 0) + 1,
      rule,
      message,
      reason,
    })),
  };
}

/**
 * The 1-based line of each applied fix in its file as it is after the plan: of the last text it puts in, since the
 * first are imports and loggers; of the first text it takes out where it puts in none.
 */
function linesOf(plan: Plan): ReadonlyMap<number, number> {
  const result = new Map<number, number>();
  for (const { path, after, edits } of plan.files) {
    const lines = new LineIndex(after);
    let shift = 0;
    for (const edit of edits) {
      const line = lines.lineOf(edit.start + shift + edit.text.trimEnd().length) + 1;
      for (const label of edit.labels)
        if (plan.applied[label]?.path === path && (edit.text !== '' || !result.has(label)))
          result.set(label, line);
      shift += edit.text.length - (edit.end - edit.start);
    }
  }
  return result;
}

const MEANING: Readonly<Record<Safety, string>> = {
  safe: 'changes no behaviour for any exception',
  proved: 'only programming errors newly escape',
  review: 'needs a person’s eye',
};

/** In a preview each rule and safety is a group of its own. What needed a person to confirm it is not in a plan. */
function planAnnotation(rule: string, safety: Safety): Annotation {
  return { label: `${rule} [${safety}]`, description: MEANING[safety], needsConfirmation: false };
}
