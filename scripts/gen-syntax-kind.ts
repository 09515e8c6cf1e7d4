import type { Language } from 'web-tree-sitter';

/** Renders server/src/syntax/syntax-kind.ts from the grammar: the numeric ids of its node kinds and fields. */
export function renderSyntaxKind(language: Language): string {
  const kinds = new Map<string, number>();
  for (let id = 0; id < language.nodeTypeCount; id++) {
    const name = language.nodeTypeForId(id);
    if (!name || name === 'end' || !language.nodeTypeIsNamed(id) || !language.nodeTypeIsVisible(id)) continue;
    const canonical = language.idForNodeType(name, true);
    if (canonical !== null) kinds.set(name, canonical);
  }
  const tokens = new Map<string, number>();
  for (let id = 0; id < language.nodeTypeCount; id++) {
    const name = language.nodeTypeForId(id);
    if (!name || language.nodeTypeIsNamed(id) || !language.nodeTypeIsVisible(id)) continue;
    const canonical = language.idForNodeType(name, false);
    if (canonical !== null) tokens.set(name, canonical);
  }
  const lines = [
    '// Generated from grammars/tree-sitter-python.wasm by `npm run gen`; do not edit.',
    '',
    '/** The ids of the named node kinds, as `TreeCursor.nodeTypeId` gives them. */',
    'export const SyntaxKind = {',
    ...[...kinds].sort((a, b) => a[1] - b[1]).map(([name, id]) => `  ${name}: ${id},`),
    '  ERROR: 65535,',
    '} as const;',
    '',
    '/** The ids of the anonymous tokens (keywords, operators and punctuation). */',
    'export const TokenKind = {',
    ...[...tokens].sort((a, b) => a[1] - b[1]).map(([name, id]) => `  ${JSON.stringify(name)}: ${id},`),
    '} as const;',
    '',
    '/** The ids of the fields, as `TreeCursor.currentFieldId` gives them. */',
    'export const Field = {',
    '  none: 0,',
    ...language.fields.flatMap((name, id) => (name ? [`  ${name}: ${id},`] : [])),
    '} as const;',
    '',
  ];
  return lines.join('\n');
}
