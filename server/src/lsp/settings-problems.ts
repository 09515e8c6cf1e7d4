import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import type { SettingProblem } from '../engine/settings.ts';
import { isPython } from './documents.ts';
import { rangeOf } from './ranges.ts';
import type { Session } from './session.ts';

/** Long enough for a key to be followed by the next one. */
const DEBOUNCE_MS = 200;

/**
 * What is wrong with settings: as diagnostics on their file, and once as a message, since that file is seldom
 * looked at. These are published to clients that pull as well: nobody pulls for a file that is not open.
 */
export function registerSettingsProblems(session: Session): void {
  const { connection, documents, workspace } = session;
  let published = new Set<string>();
  const shown = new Set<string>();
  let timer: NodeJS.Timeout | undefined;

  const publish = (): void => {
    const problems = new Map<string, SettingProblem>();
    for (const document of documents.all())
      if (isPython(document))
        for (const problem of session.analysis.settingProblems(document.path))
          problems.set(JSON.stringify([problem.path, problem.start, problem.message]), problem);

    const byFile = new Map<string, Diagnostic[]>();
    for (const problem of problems.values()) {
      const file = workspace.source(problem.path);
      if (!file) continue;
      const diagnostic: Diagnostic = {
        range: rangeOf(file.lineIndex, problem),
        severity: DiagnosticSeverity.Warning,
        source: 'harden',
        code: 'settings',
        message: problem.message,
      };
      byFile.set(problem.path, [...(byFile.get(problem.path) ?? []), diagnostic]);
    }
    for (const path of new Set([...published, ...byFile.keys()]))
      void connection.sendDiagnostics({ uri: documents.uriOf(path), diagnostics: byFile.get(path) ?? [] });
    published = new Set(byFile.keys());
    tell([...problems.values()]);
  };

  const tell = (problems: readonly SettingProblem[]): void => {
    const news = problems.filter(({ path, message }) => !shown.has(`${path} ${message}`));
    for (const { path, message } of news) shown.add(`${path} ${message}`);
    const [first] = news;
    if (!first) return;
    const more = news.length > 1 ? ` (and ${news.length - 1} more)` : '';
    void connection.window.showWarningMessage(`Harden: ${first.path}: ${first.message}${more}`);
  };

  const schedule = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void session.ready.then(session.guarded(publish)), DEBOUNCE_MS);
  };
  session.listen({
    opened: schedule,
    closed: schedule,
    surroundingsChanged: schedule,
    changed: (document) => {
      // The text of a file of settings, while it is typed.
      if (!isPython(document)) schedule();
    },
  });
}
