import { definitionOf, SETTING_NAMES, SEVERITIES, type SettingDefinition } from './settings-schema.ts';

/**
 * `contributes.configuration.properties` of VS Code's manifest.
 *
 * @param editorOnly settings that only the editor knows (`harden.trace.server`), kept as they are.
 */
export function renderManifestProperties(
  rules: readonly string[],
  editorOnly: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  const properties: Record<string, unknown> = {};
  for (const name of SETTING_NAMES) {
    const definition = definitionOf(name);
    properties[`harden.${name}`] = {
      ...jsonSchema(definition, rules),
      markdownDescription: definition.description,
      // An editor that sends a default would hide what the project's files say, so every default is "not set".
      default: null,
      scope: 'resource',
      order: SETTING_NAMES.indexOf(name),
    };
  }
  return { ...properties, ...editorOnly };
}

function jsonSchema(definition: SettingDefinition, rules: readonly string[]): Record<string, unknown> {
  const text = { type: 'string' };
  const ruleNames = { type: 'array', items: { type: 'string', enum: ['ALL', ...rules] }, uniqueItems: true };
  const schema = ((): Record<string, unknown> & { type: string } => {
    switch (definition.type) {
      case 'boolean':
        return { type: 'boolean' };
      case 'string':
      case 'path':
        return text;
      case 'version':
        return { type: 'string', pattern: '^3\\.\\d+$' };
      case 'choice':
        return {
          type: 'string',
          enum: [...Object.keys(definition.values ?? {}), null],
          markdownEnumDescriptions: [
            ...Object.values(definition.values ?? {}),
            'what the project’s files say',
          ],
        };
      case 'strings':
      case 'paths':
      case 'globs':
        return { type: 'array', items: text };
      case 'rules':
        return ruleNames;
      case 'rules-by-glob':
        return { type: 'object', additionalProperties: ruleNames };
      case 'severity-by-rule':
        return {
          type: 'object',
          properties: Object.fromEntries(
            rules.map((rule) => [rule, { type: 'string', enum: [...SEVERITIES] }]),
          ),
          additionalProperties: false,
        };
      case 'string-by-string':
        return { type: 'object', additionalProperties: text };
    }
  })();
  return { ...schema, type: [schema.type, 'null'] };
}

/** docs/settings.md */
export function renderSettingsPage(rules: readonly string[]): string {
  const lines = [
    '<!-- Generated from server/src/engine/settings-schema.ts by `npm run gen`; do not edit. -->',
    '',
    '# Settings',
    '',
    'Settings live in `[tool.harden]` of `pyproject.toml`, or at the top level of `harden.toml`. For each file the',
    'nearest one up the tree holds, and it alone; in one folder `harden.toml` goes before `pyproject.toml`. The editor',
    'has the same names under `harden.` (`"harden.strict": true`); what is set there, or on the command line, wins.',
    '',
    'A setting that does not exist, or has the wrong type, is reported and left out; the others hold.',
    '',
    '```toml',
    '[tool.harden]',
    ...SETTING_NAMES.map((name) => definitionOf(name).example),
    '```',
    '',
  ];
  for (const name of SETTING_NAMES) {
    const definition = definitionOf(name);
    lines.push(`## ${name}`, '', definition.description, '', `Type: ${typeText(definition)}`, '');
    for (const [value, meaning] of Object.entries(definition.values ?? {}))
      lines.push(`- \`${value}\`: ${meaning}`);
    if (definition.values) lines.push('');
    lines.push(
      `Default: ${definition.default === undefined ? 'none' : `\`${inToml(definition.default)}\``}`,
      '',
      '```toml',
      '[tool.harden]',
      definition.example,
      '```',
      '',
    );
  }
  lines.push('## Rules', '', rules.map((rule) => `\`${rule}\``).join(', '), '');
  return lines.join('\n');
}

function typeText(definition: SettingDefinition): string {
  switch (definition.type) {
    case 'boolean':
      return '`true` or `false`';
    case 'string':
      return 'string';
    case 'choice':
      return 'one of the following strings';
    case 'version':
      return 'string, such as `"3.11"`';
    case 'strings':
      return 'list of strings';
    case 'rules':
      return 'list of rule names, or `ALL`';
    case 'path':
      return 'path, relative to the file it is written in';
    case 'paths':
      return 'list of paths, relative to the file they are written in';
    case 'globs':
      return 'list of patterns as in `.gitignore`, relative to the file they are written in';
    case 'rules-by-glob':
      return 'table from patterns to lists of rule names';
    case 'severity-by-rule':
      return 'table from rule names to severities';
    case 'string-by-string':
      return 'table of strings';
  }
}

function inToml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inToml).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .map(([key, item]) => ` ${key} = ${inToml(item)} `)
      .join(',')}}`;
  return JSON.stringify(value);
}
