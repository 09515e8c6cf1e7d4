import assert from 'node:assert/strict';
import type { Finding, Fix } from '../rules/finding.ts';
import { applyEdits } from '../text/edit.ts';
import { LineIndex } from '../text/line-index.ts';
import { fixture, type Fixture } from './fixture.ts';

/**
 * The helpers that every rule's tests are written with: text in, text out.
 *
 * **Diagnostics** are written as comments under the line they are on:
 *
 *     except Exception as e:
 *     #      ^^^^^^^^^ 💡 broad-except: catches Exception; …
 *
 * The carets cover the range; 💡 says that a fix other than *ignore* is offered. A text without such comments
 * expects nothing. A message may end in `…`, which stands for the rest.
 *
 * **Fixes** are asked for where `$0` stands. After `=> Title [safety]` comes the text they leave.
 */

export interface CheckOptions {
  /** Only findings of these rules count; all by default. */
  readonly rules?: readonly string[];
  /** The settings, as `[tool.harden]` would hold them. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Other files of the workspace, by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** Files that are installed in the environment. */
  readonly environment?: Readonly<Record<string, string>>;
  /** The path of the file under test. */
  readonly path?: string;
}

/** Takes the common indentation off, and the empty first and last lines. */
export function dedent(text: string): string {
  const lines = text
    .replace(/^[ \t]*\n/, '')
    .replace(/\n[ \t]*$/, '\n')
    .split('\n');
  const margin = Math.min(...lines.filter((line) => line.trim()).map((line) => /^ */.exec(line)![0].length));
  return lines.map((line) => line.slice(Math.min(margin, /^ */.exec(line)![0].length))).join('\n');
}

async function prepare(text: string, options: CheckOptions): Promise<{ fixture: Fixture; path: string }> {
  const name = options.path ?? 'app.py';
  const files = Object.fromEntries(
    Object.entries(options.files ?? {}).map(([file, content]) => [file, dedent(content)]),
  );
  const environment = Object.fromEntries(
    Object.entries(options.environment ?? {}).map(([file, content]) => [file, dedent(content)]),
  );
  const made = await fixture({ ...files, [name]: text }, environment);
  if (options.settings) made.analysis.configure([{ origin: 'test', values: options.settings, base: '/w' }]);
  return { fixture: made, path: `/w/${name}` };
}

function findingsOf(made: Fixture, path: string, options: CheckOptions): readonly Finding[] {
  const diagnosis = made.analysis.diagnose(path);
  assert.deepEqual(
    diagnosis.failures.map(
      ({ rule, error }) => `${rule}: ${error instanceof Error ? error.stack : String(error)}`,
    ),
    [],
  );
  assert.equal(diagnosis.problem, undefined);
  return diagnosis.findings.filter((finding) => !options.rules || options.rules.includes(finding.rule));
}

const MARKER = /^\s*#\s*(\^+)\s*(💡)?\s*([a-z-]+):\s?(.*)$/u;

/** Checks every finding in a text against the markers in it. */
export async function checkDiagnostics(marked: string, options: CheckOptions = {}): Promise<void> {
  const source: string[] = [];
  const expected: string[] = [];
  for (const line of dedent(marked).split('\n')) {
    const match = MARKER.exec(line);
    if (!match) {
      source.push(line);
      continue;
    }
    const from = line.indexOf('^');
    expected.push(
      `${source.length}:${from + 1}-${from + 1 + match[1]!.length}${match[2] ? ' 💡' : ''} ${match[3]}: ${match[4]}`,
    );
  }
  const text = source.join('\n');
  const { fixture: made, path } = await prepare(text, options);
  const lines = new LineIndex(text);
  const actual = findingsOf(made, path, options).map((finding) => {
    const start = lines.positionAt(finding.start);
    const end = lines.positionAt(finding.end);
    const last = end.line === start.line ? end.character : lines.lineText(start.line).length;
    const bulb = finding.fixes.some((fix) => fix.kind !== 'ignore') ? ' 💡' : '';
    return `${start.line + 1}:${start.character + 1}-${last + 1}${bulb} ${finding.rule}: ${finding.message}`;
  });
  const abbreviated = actual.map((one, at) => {
    const wanted = expected[at];
    return wanted?.endsWith('…') && one.startsWith(wanted.slice(0, -1)) ? wanted : one;
  });
  assert.deepEqual(abbreviated, expected);
}

/**
 * Checks what a fix leaves. `$0` marks the place; each `=> Title [safety]` line begins the text that the fix
 * of that title leaves. A `--- other.py` line inside it begins what the fix leaves of another file.
 */
export async function checkFix(marked: string, options: CheckOptions = {}): Promise<void> {
  const [before, ...afters] = splitAfters(dedent(marked));
  const offset = before!.indexOf('$0');
  assert.notEqual(offset, -1, 'the text has no $0');
  const text = before!.replace('$0', '');
  const { fixture: made, path } = await prepare(text, options);
  const found = findingsOf(made, path, options).filter((finding) => {
    const line = new LineIndex(text);
    return (
      line.lineOf(finding.start) === line.lineOf(offset) || (finding.start <= offset && offset <= finding.end)
    );
  });
  assert.notEqual(found.length, 0, 'nothing is reported at $0');
  const fixes = found.flatMap((finding) => finding.fixes);
  assert.notEqual(afters.length, 0, 'the text says no `=> Title [safety]`');
  for (const after of afters) {
    const newline = after.indexOf('\n');
    const title = after.slice(0, newline).trim();
    const fix = fixes.find((one) => `${one.title} [${one.safety}]` === title);
    assert.ok(
      fix,
      `no fix "${title}"; there are: ${fixes.map((one) => `"${one.title} [${one.safety}]"`).join(', ')}`,
    );
    const wanted = splitFiles(after.slice(newline + 1), path);
    const actual = apply(made, fix);
    for (const [file, content] of wanted)
      assert.equal(actual.get(file) ?? made.workspace.source(file)?.text, content, `${title}: ${file}`);
  }
}

/** Checks that no fix but *ignore* is offered at `$0`, or none of a kind. */
export async function checkNoFix(
  marked: string,
  options: CheckOptions & { readonly kind?: string } = {},
): Promise<void> {
  const before = dedent(marked);
  const offset = before.indexOf('$0');
  const text = before.replace('$0', '');
  const { fixture: made, path } = await prepare(text, options);
  const line = new LineIndex(text);
  const found = findingsOf(made, path, options).filter(
    (finding) => line.lineOf(finding.start) === line.lineOf(offset),
  );
  const offered = found
    .flatMap((finding) => finding.fixes)
    .filter((fix) => (options.kind ? fix.kind === options.kind : fix.kind !== 'ignore'));
  assert.deepEqual(
    offered.map((fix) => fix.title),
    [],
  );
}

/** The texts a fix leaves, by path. */
export function apply(made: Fixture, fix: Fix): Map<string, string> {
  const result = new Map<string, string>();
  for (const { path, edits, create } of fix.edits() ?? []) {
    const text = create ? '' : made.workspace.source(path)?.text;
    assert.notEqual(text, undefined, `the fix edits ${path}, which is not there`);
    result.set(path, applyEdits(text!, edits));
  }
  return result;
}

function splitAfters(text: string): string[] {
  return text.split(/^=> /m);
}

function splitFiles(text: string, path: string): Map<string, string> {
  const parts = text.split(/^--- (.*)\n/m);
  const result = new Map<string, string>([[path, parts[0]!]]);
  for (let at = 1; at + 1 < parts.length; at += 2) result.set(`/w/${parts[at]!.trim()}`, parts[at + 1]!);
  return result;
}
