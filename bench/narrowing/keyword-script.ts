import type { Classes } from '../../server/src/types/classes.ts';
import type { ClassRef } from '../../server/src/types/type.ts';

/**
 * A script as teams write it: what stands in the block is looked through for keywords, and each brings the types
 * of its category. It is what Harden is compared with, and no part of it.
 */
const CATEGORIES: readonly { readonly keywords: RegExp; readonly types: readonly string[] }[] = [
  { keywords: /json/i, types: ['json.decoder.JSONDecodeError', 'ValueError', 'TypeError'] },
  { keywords: /cache/i, types: ['ConnectionError'] },
  {
    keywords: /websocket|channel_layer|group_send|\bsend\b|send_/i,
    types: ['ConnectionError', 'ValueError', 'TypeError'],
  },
  { keywords: /open\(|file|path|read\(|write\(/i, types: ['OSError'] },
  {
    keywords: /form|clean|valid/i,
    types: ['django.core.exceptions.ValidationError', 'ValueError', 'TypeError'],
  },
  {
    keywords: /save|create|get|filter|objects/i,
    types: [
      'django.db.utils.DatabaseError',
      'django.db.utils.IntegrityError',
      'django.db.utils.OperationalError',
      'django.core.exceptions.ObjectDoesNotExist',
    ],
  },
  { keywords: /delay|apply_async|task/i, types: ['django.db.utils.DatabaseError'] },
];

/** The first four types that the keywords in a block bring. */
export function keywordTypes(block: string, classes: Classes): readonly ClassRef[] {
  const names = CATEGORIES.filter(({ keywords }) => keywords.test(block)).flatMap(({ types }) => types);
  return [...new Set(names)].slice(0, 4).flatMap((name) => namedClass(name, classes) ?? []);
}

/** @param name qualified; without a module for a builtin. */
export function namedClass(name: string, classes: Classes): ClassRef | undefined {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? classes.builtin(name) : classes.named(name.slice(0, dot), name.slice(dot + 1));
}
