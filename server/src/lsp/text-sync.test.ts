import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { readChanges } from './text-sync.ts';

function apply(text: string, events: readonly TextDocumentContentChangeEvent[]): string {
  for (const change of readChanges(text, events)) {
    if (change.kind === 'replace') text = change.text;
    else
      for (const { start, end, text: inserted } of change.edits)
        text = text.slice(0, start) + inserted + text.slice(end);
  }
  return text;
}

function at(
  startLine: number,
  start: number,
  endLine: number,
  end: number,
  text: string,
): TextDocumentContentChangeEvent {
  return {
    range: { start: { line: startLine, character: start }, end: { line: endLine, character: end } },
    text,
  };
}

describe('lsp/text-sync', () => {
  it('takes several edits in descending order', () => {
    assert.equal(apply('a\nb\nc\n', [at(2, 0, 2, 1, 'C'), at(0, 0, 0, 1, 'AA\nA')]), 'AA\nA\nb\nC\n');
  });

  it('takes several edits in ascending order, each on the text before it', () => {
    assert.equal(apply('a\nb\nc\n', [at(0, 0, 0, 1, 'AA\nA'), at(3, 0, 3, 1, 'C')]), 'AA\nA\nb\nC\n');
  });

  it('takes the whole text, and edits after it', () => {
    assert.equal(apply('old', [at(0, 0, 0, 3, 'x'), { text: 'new\n' }, at(0, 3, 0, 3, '!')]), 'new!\n');
  });

  it('counts UTF-16 code units, and a lone \\r as a line break', () => {
    assert.equal(apply('"🐍"\rb', [at(0, 3, 0, 3, 'x'), at(1, 0, 1, 1, 'y')]), '"🐍x"\ry');
  });

  it('clamps what lies outside of the text', () => {
    assert.equal(apply('a\n', [at(0, 9, 7, 7, 'b')]), 'ab');
  });

  it('agrees with the protocol library on any edits', () => {
    const position = fc.record({ line: fc.nat(6), character: fc.nat(6) });
    const event = fc
      .tuple(position, position, fc.stringMatching(/^(a|\n|\r\n|é|🐍| ){0,4}$/))
      .map(([a, b, text]) => {
        const ordered = a.line < b.line || (a.line === b.line && a.character <= b.character);
        return { range: ordered ? { start: a, end: b } : { start: b, end: a }, text };
      });
    fc.assert(
      fc.property(
        fc.stringMatching(/^(ab|\n|\r\n|🐍|  ){0,12}$/),
        fc.array(event, { maxLength: 5 }),
        (text, events) => {
          // A fresh document for each event: the library's own bookkeeping errs after an edit past the end.
          const expected = events.reduce((before, { range, text: inserted }) => {
            const document = TextDocument.create('file:///a.py', 'python', 1, before);
            return (
              before.slice(0, document.offsetAt(range.start)) +
              inserted +
              before.slice(document.offsetAt(range.end))
            );
          }, text);
          assert.equal(apply(text, events), expected);
        },
      ),
    );
  });
});
