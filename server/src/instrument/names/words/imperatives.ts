import { isVerb } from './action-words.ts';

/** Verbs that programs are told things by, beside those that names of areas are told from. */
const OTHERS: ReadonlySet<string> = new Set(
  (
    'accrue adjust aggregate alert allocate allow amend annotate anonymize append arrange ask attest await award back backfill backup ' +
    'begin boot bring broadcast build bump bundle cache calculate call capture cast catch categorize checkin checkout choose classify clean ' +
    'collapse collect combine comment commit compact compare compile compress compute conduct configure consolidate consume contact ' +
    'continue correct count crawl crop debit decide decode decrease decrypt deduct deduplicate defer define deliver demote deny deposit derive deregister ' +
    'destroy detect determine diff dispatch display distribute do draft draw drop dump eject emit encode encrypt end endorse enforce enqueue ' +
    'enrich enroll ensure enter erase estimate exchange exclude exit expand expect explain explore extract fail fill finalise fix flatten ' +
    'flush forbid force forecast forget fork format forward freeze fulfil fulfill gather give go group guess halt handle hash have heal help ' +
    'identify include increase increment index infer inform ingest inherit inject inspect instantiate interrupt introspect invalidate invoke ' +
    'keep label leave lint listen lookup log loop mail maintain make map match measure merge message mint mirror monitor name navigate nominate normalise ' +
    'offer onboard order override own pack paginate parse partition pass patch pay perform permit persist pick place plan play predict ' +
    'prepare present print prioritize probe produce promote propose provide provision prune pull put query queue quit rank reach react rearrange ' +
    'rebalance reboot recalculate recall recommend recompute reconcile record recreate recycle redirect reduce refer reformat refuse regress reinstate relate ' +
    'relay release relocate remind remux repair repeat replay replicate reply repopulate report represent request require reserve reshape resize respond ' +
    'retire retract return reuse reveal reverse revert review revise rewind roll round route sample sanitize scale scrape screen seal ' +
    'see seed select sell separate serialize serve settle setup ship shift shorten shrink shuffle shut sign simulate skip sleep solve sort spawn specify ' +
    'split squash stage stash stream stringify strip substitute subtract suggest sum summarize supply support surrender swap sweep switch synchronize ' +
    'synthesize tag tail take tell test throttle throw tidy time toss touch trace trade trash traverse treat trim truncate try tune turn tweet ' +
    'type uncheck underwrite undo unify unwrap update upgrade use vacuum vet void wait wake walk warm wash watch wipe withdraw withhold work wrap ' +
    'write yield zip ignore transcribe transform transition summarise crosscheck overwrite pin unpin host pair pad patrol page ping pop pour pump ' +
    'quote quarantine quantify reap rearm rebind rebase rebook rebuke recast redact redo refine refit reflect refocus regroup remap remove render rent ' +
    'reorganize repack rephrase replenish report reprint republish reseed reship restock restyle retag rethrow retrain retype reuse revalidate revisit ' +
    'roast score screenshot shard shield shred spin stamp star stitch strengthen strike stub suppress surface sustain tokenize trigger tunnel unblock ' +
    'undelete unstar uphold validate veto visit warn weigh welcome whitelist comfort signup signin signout precheck escort'
  ).split(' '),
);

/** What somebody else calls, and what is done is to take it. */
const CALLED = /^(webhook|hook|callback)$/;

/** Whether a word says what is done: a verb in its plain form, or what is called when something happens. */
export function isImperative(word: string): boolean {
  // `redeliver`, `unpin`.
  const [, again] = /^(?:re|un)([a-z]{3,})$/.exec(word) ?? [];
  return isPlain(word) || (again !== undefined && isPlain(again));
}

function isPlain(word: string): boolean {
  return isVerb(word) || OTHERS.has(word) || CALLED.test(word);
}
