import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { Analysis } from '../engine/analysis.ts';
import { NodeFileSystem } from '../host/node-file-system.ts';
import type { Finding } from '../rules/finding.ts';
import { NO_ENVIRONMENT } from '../workspace/environment.ts';
import { Workspace } from '../workspace/workspace.ts';
import { packs, parser } from './fixture.ts';

/**
 * The decisions of test-workspace/DECISIONS.md, place by place: what a person decided has to come out, or more than
 * that, with the reason written in `BETTER`.
 */
const ROOT = path.join(import.meta.dirname, '../../../test-workspace');

/** Types that Harden adds to what was decided, and why they belong there. */
const BETTER: Readonly<Record<string, string>> = {
  'httpx.InvalidURL': 'raised by every call with a URL made at run time, and no HTTPError',
  TypeError: 'a value of the wrong kind in a JSON document, or None where a text is asked for',
  AttributeError: 'uuid.UUID asks its argument for replace(), which a number in a JSON document has not',
  IndexError: 'an index into a list of a JSON document',
  KeyError: 'a key that a JSON document lacks',
  ValueError: 'a header with a line break, a value of the wrong form for a field',
  OSError: 'sockets and files below the library',
  'django.core.exceptions.MultipleObjectsReturned': 'get() of more than one row',
  'django.core.exceptions.ValidationError': 'a value that the field cannot hold',
  'django.db.DatabaseError': 'a check that asks the database',
  'django.db.InterfaceError': 'raised beside DatabaseError when the connection is gone',
  'django.core.mail.BadHeaderError': 'a line break in a header',
  'http.client.HTTPException': 'an answer that is no HTTP',
  'channels.exceptions.ChannelFull': 'the layer is full',
  'csv.Error': 'a row that cannot be written',
  UnicodeEncodeError: 'a character that the file cannot hold',
  RuntimeError: 'a socket that is closed',
};

/** What the last parts of names catch beyond themselves. */
const COVERS: Readonly<Record<string, readonly string[]>> = {
  ValueError: ['JSONDecodeError', 'Error', 'UnicodeDecodeError'],
  DatabaseError: ['IntegrityError', 'OperationalError'],
  OSError: ['URLError', 'SMTPException', 'Error'],
  LookupError: ['KeyError', 'IndexError'],
};

interface Row {
  readonly service: string;
  readonly file: string;
  readonly fn: string;
  readonly decided: string;
}

function rows(): Row[] {
  const result: Row[] = [];
  let service = '';
  for (const line of fs.readFileSync(path.join(ROOT, 'DECISIONS.md'), 'utf8').split('\n')) {
    const heading = /^## (.*)$/.exec(line);
    if (heading) service = heading[1]!.trim();
    const cells = line.split(/(?<!\\)\|/).map((cell) => cell.trim());
    if (cells.length !== 7 || !cells[1]!.endsWith('.py')) continue;
    result.push({
      service,
      file: cells[1]!,
      fn: cells[2]!.replaceAll('\\', '').replace(/ \(.*\)$/, ''),
      decided: cells[5]!,
    });
  }
  return result.filter((row) => row.service === 'vpn-backend' || row.service === 'clinic-django');
}

/** The offsets of a function's lines. */
function extentOf(text: string, name: string): [number, number] {
  const [method, owner] = name.split('.').reverse();
  const from = owner ? text.indexOf(`class ${owner}`) : 0;
  assert.ok(from >= 0, `no class ${owner}`);
  const found = new RegExp(`^([ ]*)(?:async )?def ${method!}\\(`, 'm').exec(text.slice(from));
  assert.ok(found, `no function ${name}`);
  const match = Object.assign(found, { index: from + found.index });
  const rest = text.slice(match.index + match[0].length);
  const next = new RegExp(`\\n {0,${match[1]!.length}}(?=[^\\s)\\]])`).exec(rest);
  return [match.index, next ? match.index + match[0].length + next.index : text.length];
}

const last = (name: string): string => name.split('.').at(-1)!;

describe('the decisions of test-workspace', () => {
  const analyses = new Map<string, Promise<Analysis>>();
  const analysisOf = (service: string, strict: boolean): Promise<Analysis> => {
    const key = `${service} ${strict}`;
    let known = analyses.get(key);
    if (!known) analyses.set(key, (known = start(service, strict)));
    return known;
  };

  it('are read', () => assert.ok(rows().length > 60, String(rows().length)));

  const seen = new Map<string, number>();
  for (const { service, file, fn, decided } of rows()) {
    const key = `${file} ${fn}`;
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    it(`${file} ${fn}${nth > 0 ? ` (${nth + 1})` : ''}: ${decided}`, async () => {
      // A clause that is bound and logged is reported only where the strict setting is on.
      const analysis = await analysisOf(service, !/^\*\*(leave|broad)/.test(decided));
      const where = path.join(ROOT, service, file);
      const [start, end] = extentOf(fs.readFileSync(where, 'utf8'), fn);
      const { findings, failures } = analysis.diagnose(where);
      assert.deepEqual(failures, []);
      const inside = findings.filter(
        (one) => one.start >= start && one.start < end && HANDLER_RULES.has(one.rule),
      );
      check(decided, inside, nth);
    });
  }
});

const HANDLER_RULES = new Set(['broad-except', 'useless-except', 'swallowed-cancellation']);

function check(decided: string, findings: readonly Finding[], nth: number): void {
  if (decided.startsWith('**leave**'))
    return assert.deepEqual(
      findings.filter((one) => one.rule === 'broad-except'),
      [],
    );
  if (decided.startsWith('**remove**')) return assert.equal(findings[0]?.rule, 'useless-except');
  if (decided.startsWith('**swallows'))
    return assert.ok(findings.some((one) => one.rule === 'swallowed-cancellation'));
  const broad = findings.filter((one) => one.rule === 'broad-except');
  const finding = broad[Math.min(nth, broad.length - 1)];
  if (decided.startsWith('**broad**')) {
    // Without the strict setting a clause that rolls back and raises is not reported at all.
    return assert.ok(!finding?.fixes.some((fix) => fix.kind === 'narrow' && fix.safety === 'proved'));
  }
  // Where a person has to decide, saying so is right; and what translates the exception passes it on.
  const forReview = /for review|a person decides|as above/.test(decided);
  if (!finding && forReview) return;
  assert.ok(finding, 'nothing is reported');
  const narrow = finding.fixes.find((fix) => fix.kind === 'narrow');
  if (!narrow && (forReview || finding.closed === false)) return;
  assert.ok(narrow, 'no narrowing is offered');
  const wanted = [
    ...decided
      .split(/[;:]| or /)[0]!
      .matchAll(/[A-Za-z_.]*(?:Error|Exception|DoesNotExist|Disconnect|Unavailable)\b/g),
  ].map((match) => last(match[0]));
  const given = narrow.types.map(last);
  if (!forReview)
    for (const name of wanted)
      assert.ok(
        given.some((one) => one === name || COVERS[one]?.includes(name)),
        `${name} is decided, ${narrow.types.join(', ')} offered`,
      );
  // What is left to a person may hold guesses, which its title calls so.
  if (forReview || narrow.safety === 'review') return;
  const extra = narrow.types.filter((type) => !wanted.includes(last(type)) && !(type in BETTER));
  assert.deepEqual(extra, []);
}

async function start(service: string, strict: boolean): Promise<Analysis> {
  const workspace = new Workspace({
    parser: await parser(),
    fileSystem: new NodeFileSystem(),
    packs: packs(),
  });
  workspace.apply({ kind: 'roots', roots: [path.join(ROOT, service)] });
  const analysis = new Analysis({ workspace, environmentOf: () => NO_ENVIRONMENT });
  analysis.configure([{ origin: 'test', values: { strict }, base: ROOT }]);
  return analysis;
}
