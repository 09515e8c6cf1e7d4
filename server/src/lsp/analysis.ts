import type { FileEdit, Finding, Fix } from '../rules/finding.ts';
import type { SettingProblem } from '../engine/settings.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { EditorSettings } from './configuration.ts';

export interface Diagnosis {
  readonly findings: readonly Finding[];
  readonly failures: readonly { readonly rule: string; readonly error: unknown }[];
}

/** INTERIM until engine/diagnose.ts is there. */
export class Analysis {
  constructor(private readonly workspace: Workspace) {}
  private ignored = false;

  setEditorSettings(everywhere: EditorSettings, _perFolder: ReadonlyMap<string, EditorSettings>): void {
    this.ignored = JSON.stringify(everywhere.ignore ?? []).includes('broad-except');
  }

  diagnose(path: string): Diagnosis {
    const text = this.workspace.source(path)?.text ?? '';
    if (this.ignored) return { findings: [], failures: [] };
    const findings = [...text.matchAll(/except (Exception):/g)].map((match): Finding => {
      const start = match.index + 7;
      const fix = (title: string, kind: Fix['kind'], safety: Fix['safety'], to: string): Fix => ({
        title,
        kind,
        safety,
        types: [],
        edits: () => [{ path, create: false, edits: [{ start, end: start + 9, text: to }] }],
      });
      return {
        path,
        start,
        end: start + 9,
        rule: 'broad-except',
        message: 'catches Exception',
        severity: 'warning',
        related: [],
        fixes: [
          fix('Bind and log', 'log', 'safe', 'Exception as e'),
          fix('Catch ValueError', 'narrow', 'review', 'ValueError'),
        ],
      };
    });
    return { findings, failures: [] };
  }

  fixesAt(path: string, start: number, end: number): { finding: Finding; fix: Fix }[] {
    return this.diagnose(path)
      .findings.filter((finding) => finding.start <= end && start <= finding.end)
      .flatMap((finding) => finding.fixes.map((fix) => ({ finding, fix })));
  }

  fixAll(path: string): readonly FileEdit[] {
    return [
      {
        path,
        create: false,
        edits: this.diagnose(path).findings.flatMap((f) => f.fixes[0]!.edits()![0]!.edits),
      },
    ];
  }

  settingProblems(_path: string): readonly SettingProblem[] {
    return [];
  }
}
