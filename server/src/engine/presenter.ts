import type { Flow } from '../flow/flow.ts';
import type { Unit } from '../python/units.ts';
import type { FileEdit, Finding, Fix, Location } from '../rules/finding.ts';
import type { FixContext, FixOffer, Place, Problem, Rule } from '../rules/rule.ts';
import type { Edit } from '../text/edit.ts';
import type { Program } from '../types/program.ts';
import type { SourceFile } from '../workspace/workspace.ts';
import { fixSettings } from './rule-options.ts';
import type { Settings } from './settings.ts';
import { ignoreEdit } from './suppression.ts';
import { ToldFinding } from './told-finding.ts';
import { UnitStarts } from './unit-starts.ts';
import { ignoreTitle, Wording } from './wording.ts';

/** Makes findings of problems: offsets of the file in place of those of its units, and fixes that know their file. */
export class Presenter {
  private readonly wording = new Wording();
  private readonly starts: UnitStarts;

  constructor(
    private readonly program: Program,
    private readonly flow: Flow,
  ) {
    this.starts = new UnitStarts(program.workspace);
  }

  /**
   * A problem as it is shown.
   *
   * @param unit the one it was found in; undefined for what was found in the file as a whole.
   */
  of(rule: Rule, problem: Problem, file: SourceFile, unit: Unit | undefined, settings: Settings): Finding {
    const base = unit?.start ?? 0;
    const locate = (place: Place): Location => {
      const offset =
        place.unit === undefined
          ? 0
          : place.unit === unit?.lowered
            ? base
            : this.starts.of(place.path, place.unit);
      return { path: place.path, start: offset + place.start, end: offset + place.end };
    };
    const lineOf = (place: Place): number => {
      const { path, start } = locate(place);
      const lines = path === file.path ? file.lineIndex : this.program.workspace.source(path)?.lineIndex;
      return (lines?.lineOf(start) ?? 0) + 1;
    };
    const configured = settings.severity.get(rule.name);
    const placed = <T extends { readonly place?: Place | undefined }>({ place, ...rest }: T) => ({
      ...rest,
      ...(place ? { location: locate(place) } : {}),
    });
    const finding = {
      rule: rule.name,
      path: file.path,
      start: base + problem.start,
      end: base + problem.end,
      severity: configured && configured !== 'off' ? configured : (problem.severity ?? rule.severity),
      ...(problem.closed === undefined ? {} : { closed: problem.closed }),
      ...(problem.unnecessary ? { unnecessary: true } : {}),
    };
    return new ToldFinding(finding, {
      message: () => this.wording.message(problem, unit?.lowered, lineOf),
      raises: () =>
        problem.raises?.map(({ type, evidence }) => ({
          type,
          evidence: evidence.map(({ text, source, place }) => placed({ text, source, place })),
        })),
      unresolved: () => problem.unresolved?.map((one) => placed(one)),
      related: () =>
        (typeof problem.related === 'function' ? problem.related() : (problem.related ?? [])).map(
          ({ place, message }) => ({ location: locate(place), message }),
        ),
      fixes: (): readonly Fix[] => [
        ...offersOf(problem, settings).map((offer) => this.presentFix(offer, file, unit, settings)),
        this.ignoreFix(finding, file),
      ],
      summary: () => {
        const told = problem.origin ?? problem;
        return this.wording.summary(told, rule, settings.strict, () => offersOf(told, settings));
      },
    });
  }

  private ignoreFix(
    place: { readonly rule: string; readonly path: string; readonly start: number; readonly end: number },
    file: SourceFile,
  ): Fix {
    return {
      title: ignoreTitle(place.rule),
      kind: 'ignore',
      safety: 'safe',
      types: [],
      edits: () => {
        const module = this.program.workspace.module(place.path);
        if (!module || this.program.workspace.source(place.path) !== file) return undefined;
        const edit = ignoreEdit(
          { path: place.path, text: file.text, lineIndex: file.lineIndex, module },
          place,
        );
        return [{ path: place.path, edits: [edit], create: false }];
      },
    };
  }

  private presentFix(offer: FixOffer, file: SourceFile, unit: Unit | undefined, settings: Settings): Fix {
    return {
      title: offer.title,
      kind: offer.kind,
      safety: offer.safety,
      types: offer.types ?? [],
      ...(offer.byHand ? { byHand: true } : {}),
      edits: () =>
        this.program.workspace.database.detached(() => {
          const module = this.program.workspace.module(file.path);
          if (!module || this.program.workspace.source(file.path) !== file) return undefined;
          const context: FixContext = {
            program: this.program,
            flow: this.flow,
            file,
            module,
            unit,
            base: unit?.start ?? 0,
            settings: fixSettings(settings),
          };
          const edits = offer.edits(context);
          if (!edits || edits.length === 0) return undefined;
          return isFileEdits(edits) ? edits : [{ path: file.path, edits, create: false }];
        }),
    };
  }
}

function offersOf(problem: Problem, settings: Settings): readonly FixOffer[] {
  const offers = typeof problem.fixes === 'function' ? problem.fixes() : problem.fixes;
  return offers.filter((offer) => !offer.strictOnly || settings.strict);
}

function isFileEdits(edits: readonly Edit[] | readonly FileEdit[]): edits is readonly FileEdit[] {
  return edits[0] !== undefined && 'edits' in edits[0];
}
