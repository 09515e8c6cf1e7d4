import assert from 'node:assert/strict';
import { decode, encode, Unencodable } from './source-encoding.ts';

const ascii = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));

describe('text/source-encoding', () => {
  const roundTrip = (bytes: readonly number[], text: string, encoding: string): void => {
    const decoded = decode(Uint8Array.from(bytes));
    assert.equal(decoded.problem, undefined);
    assert.equal(decoded.text, text);
    assert.equal(decoded.encoding, encoding);
    assert.deepEqual([...encode(decoded.text, decoded)], bytes);
  };
  const problem = (bytes: readonly number[], expected: RegExp): void => {
    const decoded = decode(Uint8Array.from(bytes));
    assert.match(decoded.problem ?? '', expected);
    assert.equal(decoded.text, '');
  };

  it('reads UTF-8 with and without a byte order mark', () => {
    roundTrip([], '', 'utf-8');
    roundTrip([0x22, 0xc3, 0xa9, 0x22, 0xf0, 0x9f, 0x90, 0x8d], '"é"🐍', 'utf-8');
    roundTrip([0xef, 0xbb, 0xbf, 0x78], 'x', 'utf-8');
    // A second mark is a character of the text.
    roundTrip([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf, 0x78], '\ufeffx', 'utf-8');
  });

  it('reads what a cookie declares', () => {
    roundTrip(
      [...ascii('# -*- coding: latin-1 -*-\n"'), 0xe9, 0x80, 0x22],
      '# -*- coding: latin-1 -*-\n"é\x80"',
      'latin-1',
    );
    roundTrip(
      [...ascii('#!/usr/bin/python\r\n# vim: set fileencoding=cp1252 :\r\n"'), 0x80],
      '#!/usr/bin/python\r\n# vim: set fileencoding=cp1252 :\r\n"€',
      'windows-1252',
    );
    roundTrip([...ascii('# coding=iso8859_15\n'), 0xa4], '# coding=iso8859_15\n€', 'iso-8859-15');
    roundTrip([...ascii('# coding: koi8-r\n'), 0xc1], '# coding: koi8-r\nа', 'koi8-r');
    roundTrip(ascii('# coding: utf8\nx'), '# coding: utf8\nx', 'utf-8');
    roundTrip(ascii('# coding: us-ascii\nx'), '# coding: us-ascii\nx', 'ascii');
  });

  it('does not take for a cookie what is none', () => {
    roundTrip(ascii('x = 1\n# coding: latin-1\n'), 'x = 1\n# coding: latin-1\n', 'utf-8');
    roundTrip(ascii('\n\n# coding: latin-1\n'), '\n\n# coding: latin-1\n', 'utf-8');
    roundTrip(ascii('x = "# coding: klingon"\n'), 'x = "# coding: klingon"\n', 'utf-8');
  });

  it('says what is wrong and where', () => {
    problem(
      [...ascii('a\nb\n'), 0xe9, 0x0a],
      /^is not valid UTF-8 at line 3 \(byte 4\), and declares no other encoding/,
    );
    problem(
      [...ascii('# coding: ascii\n'), 0xe9],
      /^is not valid ascii, the encoding it declares, at line 2/,
    );
    problem(ascii('# coding: klingon\n'), /encoding that is not known, "klingon"/);
    problem(ascii('# coding: utf-16\n'), /"utf-16", which Python does not read/);
    problem([0xff, 0xfe, 0x78, 0x00], /^is UTF-16/);
    problem([0xef, 0xbb, 0xbf, ...ascii('# coding: latin-1\n')], /byte order mark of UTF-8 and declares/);
    problem([0x78, 0x00], /null byte \(at byte 1\)/);
  });

  it('refuses to write what the encoding does not have', () => {
    assert.throws(() => encode('→', { encoding: 'latin-1', bom: false }), Unencodable);
    assert.throws(() => encode('x', { encoding: 'shift_jis', bom: false }), Unencodable);
  });

  it('reads encodings with several bytes to a character', () => {
    const decoded = decode(Uint8Array.from([...ascii('# coding: shift_jis\n'), 0x82, 0xa0]));
    assert.equal(decoded.text, '# coding: shift_jis\nあ');
  });
});
