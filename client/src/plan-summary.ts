import { EventEmitter, Uri, window, workspace, type ExtensionContext } from 'vscode';
import type { LeftFinding, PlannedFix, PlanResult } from '../../server/src/lsp/plan-protocol.ts';

const SCHEME = 'harden-summary';

export interface Summary {
  /** Shows what a plan did and what it left, and why. */
  show(plan: PlanResult, headline: string): Promise<void>;
}

/** A read-only document: unlike an untitled one it never asks to be saved. */
export function createSummary(context: ExtensionContext): Summary {
  const uri = Uri.from({ scheme: SCHEME, path: '/Harden summary.md' });
  const changes = new EventEmitter<Uri>();
  let text = '';
  context.subscriptions.push(
    changes,
    workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: changes.event,
      provideTextDocumentContent: () => text,
    }),
  );
  return {
    async show(plan, headline) {
      text = renderSummary(plan, headline, (file) => workspace.asRelativePath(Uri.parse(file)));
      changes.fire(uri);
      const document = await workspace.openTextDocument(uri);
      await window.showTextDocument(document, { preview: true, preserveFocus: true });
    },
  };
}

/** @param nameOf how a file is called, by its URI. */
export function renderSummary(plan: PlanResult, headline: string, nameOf: (uri: string) => string): string {
  const lines = ['# Harden', ''];
  const files = new Set(plan.applied.map(({ uri }) => uri)).size;
  lines.push(
    `${headline}: ${count(plan.applied.length, 'fix', 'fixes')} in ${count(files, 'file')} ` +
      `(${count(plan.files, 'file')} looked at); ${count(plan.left.length, 'finding')} left.`,
  );
  if (plan.applied.length > 0) {
    lines.push('', `## ${headline}`);
    for (const [rule, fixes] of byRule(plan.applied)) {
      lines.push('', `### ${rule} (${fixes.length})`, '');
      for (const fix of fixes) lines.push(`- ${place(fix, nameOf)}: ${fix.title} [${fix.safety}]`);
    }
  }
  if (plan.left.length > 0) {
    lines.push('', '## Left for a person');
    for (const [rule, findings] of byRule(plan.left)) {
      lines.push('', `### ${rule} (${findings.length})`, '');
      for (const finding of findings)
        lines.push(`- ${place(finding, nameOf)}: ${finding.message} (${finding.reason})`);
    }
  }
  return lines.join('\n') + '\n';
}

function byRule<T extends PlannedFix | LeftFinding>(places: readonly T[]): [string, T[]][] {
  const rules = new Map<string, T[]>();
  for (const one of places) rules.set(one.rule, [...(rules.get(one.rule) ?? []), one]);
  return [...rules].sort(([a], [b]) => (a < b ? -1 : 1));
}

function place(at: { uri: string; line: number }, nameOf: (uri: string) => string): string {
  return `[${nameOf(at.uri)}:${at.line}](${at.uri}#L${at.line})`;
}

function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`;
}
