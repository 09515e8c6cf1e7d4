import type { Handler } from '../../frameworks/handlers.ts';
import { ADJECTIVES, THINGS, VERBS } from '../words/action-words.ts';
import { KNOWN } from '../words/figures.ts';
import { wordsOf } from '../words/naming.ts';
import { same, staticSegments } from '../words/segments.ts';

/**
 * Why a person should look at the name of an area.
 *
 * @param isAgreed whether all paths say it as well.
 * @param isSpelled whether they have its words one after the other, if not in one part: `/customer-portal/customers`.
 */
export function doubtOfArea(area: string, isAgreed = false, isSpelled = false): string | undefined {
  const words = area.split('_');
  if (/^(health|healthz|health_?checks?|probe|ping|liveness|readiness)$/.test(area))
    return 'it may be a probe';
  if (/^(total|count|counter|operation|metric)s?$/.test(area))
    return "its area's name says nothing in a metric's";
  if (!isAgreed && words.some((word) => /\d/.test(word) && !KNOWN.test(word)))
    return "a number is part of its area's name";
  if (words.length > 1 && DONE.test(words[0]!)) return 'its area is called after what is done';
  if (PREPOSITION.test(words.at(-1)!)) return "its area's name does not end with what it is about";
  if (ADJECTIVES.has(area) || /^(shared|bulk|batch)$/.test(area))
    return "its area's name says which, and not what of";
  if (words.some((word) => word.length === 1)) return "its area's name has words of one letter";
  if (new Set(words).size < words.length && !isSpelled) return "its area's name says a word twice";
  return area.length > 30 ? "its area's name is long" : undefined;
}

/** `export_table.py` with an `export_table`, of which no path speaks: it is called after what it does. */
export function doubtOfDeed(area: string, handlers: readonly Handler[]): string | undefined {
  const [verb, ...rest] = area.split('_');
  // `/workflow/execute` of an `execute_workflow` is about workflows.
  const isPath = handlers.some(({ paths }) =>
    paths.some((path) => {
      const parts = staticSegments(path);
      return parts.some((part, at) => same(part, area) && !(at > 0 && at === parts.length - 1));
    }),
  );
  const names = handlers.map(({ fn }) =>
    wordsOf(fn.slice(Math.max(fn.lastIndexOf('#'), fn.lastIndexOf('.')) + 1)),
  );
  const isDeed =
    VERBS.has(verb!) &&
    !isPath &&
    (rest.length > 0
      ? names.some((words) => words.join('_') === area)
      : // `merge.py` with `merge_users` and `confirm_merge`.
        !THINGS.test(area) && !DEEDS_MEANT.test(area) && names.every((words) => words.includes(area)));
  return isDeed ? 'its area is called after what is done' : undefined;
}

const PREPOSITION = /^(about|by|of|for|with|from|to|in|on|at|only)$/;

/** Verbs that an area may well be called by. */
const DEEDS_MEANT =
  /^(sync|backup|deploy|build|logout|preview|refresh|subscribe|follow|lock|archive|install|restart|evaluate)$/;

/** What is done, where something is said to be done to: `replace_username`. */
const DONE =
  /^(get|set|create|add|update|edit|delete|remove|replace|generate|send|find|verify|validate|refresh|reset|change|make|show|fetch|load|save)$/;
