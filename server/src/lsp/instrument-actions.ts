import { CodeActionTriggerKind } from 'vscode-languageserver';
import type { CodeAction, CodeActionKind, CodeActionParams } from 'vscode-languageserver';
import { areaOfFinding, filesOf, uncountedIn } from '../engine/instrument-all.ts';
import type { Area } from '../instrument/coverage.ts';
import type { Finding } from '../rules/finding.ts';
import type { SourceFile } from '../workspace/workspace.ts';
import type { InstrumentKey } from './action-key.ts';
import { renderDiagnostic } from './diagnostics.ts';
import { INSTRUMENT_KIND, isWanted, QUICK_FIX_KINDS } from './fix-kinds.ts';
import type { Session } from './session.ts';

export interface Offer {
  readonly action: CodeAction;
  readonly key: InstrumentKey;
}

/**
 * *Instrument all handlers in this file* and *of the area …*. In the lightbulb of a handler that nothing counts they
 * stand beside its own fix, where they would do more than it; as source actions they are there for the whole file.
 */
export function instrumentActions(session: Session, params: CodeActionParams, file: SourceFile): Offer[] {
  const { engine } = session.analysis;
  if (session.analysis.isLeftOut(file.path)) return [];
  const { only, triggerKind } = params.context;
  const quick = QUICK_FIX_KINDS.instrument;
  const isSourceAsked = only
    ? isWanted(INSTRUMENT_KIND, only)
    : triggerKind !== CodeActionTriggerKind.Automatic;
  if (!isWanted(quick, only) && !isSourceAsked) return [];
  const findings = uncountedIn(engine, file.path);
  if (findings.length === 0) return [];
  const start = file.lineIndex.offsetAt(params.range.start);
  const end = file.lineIndex.offsetAt(params.range.end);
  const here = findings.filter((finding) => finding.start <= end && start <= finding.end);
  // Without `only` a client shows everything in one list: there the same action is not wanted twice.
  if (here.length > 0 && isWanted(quick, only)) return [...offers(quick, here)];
  return isSourceAsked ? [...offers(INSTRUMENT_KIND, findings)] : [];

  function* offers(kind: CodeActionKind, about: readonly Finding[]): Generator<Offer> {
    const { uri } = params.textDocument;
    const version = file.version ?? null;
    const diagnostics =
      kind === quick
        ? { diagnostics: about.map((finding) => renderDiagnostic(session, finding, file.lineIndex)) }
        : {};
    if (kind !== quick || findings.length > 1)
      yield {
        action: { title: 'Instrument all handlers in this file', kind, ...diagnostics },
        key: { uri, version, what: 'instrument' },
      };
    for (const { area, project } of areasOf(about))
      // An area of one file is that file's handlers.
      if (filesOf(engine, { kind: 'area', area, project }).length > 1)
        yield {
          action: { title: `Instrument all handlers of the area '${area}'`, kind, ...diagnostics },
          key: { uri, version, what: 'instrument', area, project },
        };
  }

  function areasOf(about: readonly Finding[]): readonly Area[] {
    const areas = new Map<string, Area>();
    for (const finding of about) {
      const one = areaOfFinding(engine, finding);
      if (one) areas.set(`${one.project}\n${one.area}`, one);
    }
    return [...areas.values()];
  }
}
