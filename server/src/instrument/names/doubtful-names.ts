import type { Handler } from '../frameworks/handlers.ts';
import { ADJECTIVES, VERBLESS, VERBS } from './action-words.ts';
import { same, staticSegments } from './segments.ts';
import { wordsOf } from './naming.ts';

/**
 * Why a person should look at the name of an operation; undefined where it reads as one.
 *
 * @param said what the project calls it: its function, or what its documentation has.
 */
export function doubtOfAction(action: string, said: string, fn = said): string | undefined {
  const words = action.split('_');
  const own = new Set(wordsOf(said));
  if (INNER.test(fn) && wordsOf(fn).join('_') === action) return 'its name does not say what it does';
  if (ADJECTIVES.has(action) || action === 'custom')
    return 'its name says which of them, and not what it does';
  if (/^(post|put|patch)$/.test(action) || (/^(post|put|patch)_/.test(action) && VERBLESS.has(fn)))
    return 'its name says only how it was asked for';
  // `get_course_v2` beside one of `v1`.
  const named = /^v\d+$/.test(words.at(-1)!) ? words.slice(0, -1) : words;
  if (named.some((word) => /^\d+$/.test(word) || (/\d/.test(word) && !own.has(word) && !KNOWN.test(word))))
    return 'a number is part of its name';
  if (words.some((word) => word.length === 1 && word !== 'a' && !own.has(word)))
    return 'its name has words of one letter';
  // That is the project's own word for it.
  if (`_${wordsOf(said).join('_')}_`.includes(`_${action}_`)) return undefined;
  if (new Set(words).size < words.length) return 'its name says a word twice';
  return action.length > 40 ? 'its name is long' : undefined;
}

/** What the inner function of a decorator is called, and what says only that it is called at all. */
const INNER =
  /^_*(wrapper|wrapped|inner|inner_wrapper|decorated|decorator|func|fn|handler|handle|callback|route|view|endpoint)_*$/;

/**
 * Why a person should look at the name of an area.
 *
 * @param isAgreed whether all paths say it as well.
 */
export function doubtOfArea(area: string, isAgreed = false): string | undefined {
  const words = area.split('_');
  if (/^(health|healthz|health_?checks?|probe|ping|liveness|readiness)$/.test(area))
    return 'it may be a probe';
  if (/^(total|count|counter|operation|metric)s?$/.test(area))
    return "its area's name says nothing in a metric's";
  if (!isAgreed && words.some((word) => /\d/.test(word) && !KNOWN.test(word)))
    return "a number is part of its area's name";
  if (words.length > 1 && DONE.test(words[0]!)) return 'its area is called after what is done';
  if (words.some((word) => word.length === 1)) return "its area's name has words of one letter";
  if (new Set(words).size < words.length) return "its area's name says a word twice";
  return area.length > 30 ? "its area's name is long" : undefined;
}

/** `export_table.py` with an `export_table`, of which no path speaks: it is called after what it does. */
export function doubtOfDeed(area: string, handlers: readonly Handler[]): string | undefined {
  const [verb, ...rest] = area.split('_');
  const isDeed =
    rest.length > 0 &&
    VERBS.has(verb!) &&
    handlers.some(({ fn }) => wordsOf(fn.slice(fn.lastIndexOf('#') + 1)).join('_') === area) &&
    !handlers.some(({ paths }) =>
      paths.some((path) => staticSegments(path).some((part) => same(part, area))),
    );
  return isDeed ? 'its area is called after what is done' : undefined;
}

/** Words that are written with a figure. */
const KNOWN =
  /^(b2b|b2c|p2p|e2e|k8s|i18n|l10n|a11y|oauth2|2fa|s3|ec2|http2|md5|sha256|sha1|base64|utf8|ipv4|ipv6|web3|mp3|mp4)$/;

/** What is done, where something is said to be done to: `replace_username`. */
const DONE =
  /^(get|set|create|add|update|edit|delete|remove|replace|generate|send|find|verify|validate|refresh|reset|change|make|show|fetch|load|save)$/;
