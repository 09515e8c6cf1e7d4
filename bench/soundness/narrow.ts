import fs from 'node:fs';
import { applyEdits } from '../../server/src/text/edit.ts';
import type { Project } from '../project.ts';

/** Applies every proved narrowing to a file on disk. @returns the titles of what was done. */
export function narrowFile(path: string, { workspace, analysis }: Project): readonly string[] {
  let text = fs.readFileSync(path, 'utf8');
  const done: string[] = [];
  workspace.apply({ kind: 'open', path, text, version: 1 });
  for (let version = 2; version < 200; version++) {
    const fix = analysis
      .diagnose(path)
      .findings.flatMap((finding) => finding.fixes.map((one) => ({ finding, one })))
      .find(({ one }) => one.kind === 'narrow' && one.safety === 'proved');
    const own = fix?.one.edits()?.find((edit) => edit.path === path);
    if (!fix || !own) break;
    done.push(`line ${text.slice(0, fix.finding.start).split('\n').length}: ${fix.one.title}`);
    text = applyEdits(text, own.edits);
    workspace.apply({ kind: 'replace', path, text, version });
  }
  workspace.apply({ kind: 'close', path });
  if (done.length > 0) fs.writeFileSync(path, text);
  return done;
}
