/** The words that names are read by, when it is to be said what a piece of code does. */

/** The lower-case words of a name. */
export function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z]{2,})([A-Z][a-z])/g, '$1_$2')
    .split('_')
    .filter(Boolean)
    .map((word) => word.toLowerCase());
}

/** What a class is, after what it is about. */
export const ROLE =
  /(View(Set)?|Handler|Controller|Resource|Endpoint|Client|Gateway|Repository|Provider|Connector|Adapter|Middleware|Api|API|Service|Command|Task|Page|Mixin|Impl|Consumer|Manager|Module)+$/;

/** What happens, and no name of a value: `file_download`. */
const EVENTS =
  /(ing|tion|sion|check|test|callback|login|logout|task|job|hook|view|page|command|cmd|main|loop|thread|init|download|upload|import|export|update|delete|sync|backup|restore|request|send|inc|dec)$/;

/** Whether a word says that something is done, or who does it: `parser`. `number` and `user` are names of values. */
export function isOfDeed(word: string): boolean {
  const stem = /^(\w+)(er|or)$/.exec(word)?.[1];
  if (stem !== undefined && word !== 'user' && word !== 'server')
    return [stem, `${stem}e`, stem.slice(0, -1)].some((verb) => VERBS.has(verb));
  return EVENTS.test(word);
}

/** Methods between a collection and what is done to it. */
export const QUERIES = new Set(
  'filter exclude all order_by select_related prefetch_related using'.split(' '),
);

/** Verbs that say what is done to the object whose method it is. */
export const ON_RECEIVER = new Set(
  'rsync abort acquire cancel check cleanup clear close commit connect delete disconnect drain end enter feed finish flush init initialize join kill launch lock open pause ping read receive reconnect refresh release reload reset restart resume rollback run save shutdown start stop subscribe terminate touch unlink unlock unsubscribe update upgrade validate verify write'.split(
    ' ',
  ),
);

/** Functions whose names do not say what they are about. */
export const VAGUE = new Set(
  'main run handle handler dispatch lifespan wrapper wrapped inner decorator execute process callback loop worker start stop job task call get post put patch delete head options connect disconnect receive setup setUp tearDown forward perform do work'.split(
    ' ',
  ),
);

/** What is asked by `get` and `set`, and may be out of reach: not a dict. */
export const STORE =
  /(^|[._])(cache|caches|redis|client|session|store|storage|db|queue|bucket|vault|registry|r)\.\w+$/i;

/** Functions that convert, look up or put together: a block is about something else. */
export const TRIVIAL = new Set(
  'Path _ abs abspath add all any append basename bin bool bytes callable capitalize casefold cast chr clear copy count debug decode dedent deepcopy dict dir dirname discard divmod encode endswith enumerate error escape exception exists expanduser expandvars extend filter find findall finditer float format fromkeys fullmatch get getLogger get_logger get_or_none getattr gettext gettext_lazy globals group groupdict groups hasattr hash hex id inc index info int is_dir is_file is_valid isabs isdir isfile isinstance isoformat issubclass items iter join keys labels len list ljust locals lower lstrip map match max min monotonic most_common next ngettext now observe ord partial partition perf_counter pformat pop print quote raise_for_status range realpath reduce relpath render_template replace repr rfind rjust round rpartition rsplit rstrip search set setattr setdefault sorted split splitext splitlines startswith str strftime strip sub subn sum super time timedelta title today total_seconds tuple type unquote update upper utcnow uuid4 values vars wait_for warning with_traceback zfill zip'.split(
    ' ',
  ),
);

/** Words that say what is done, at the start of a name. */
export const VERBS = new Set(
  'abort accept acquire activate add adjust allocate analyze append apply approve archive assemble assert assign attach attempt authenticate authorize backup ban batch begin bind block book bootstrap broadcast browse build bump bust cache calc calculate call cancel capture change check checkout chunk classify clean cleanup clear clone close coerce collect combine commit compare compile complete compress compute concat configure confirm connect consolidate construct consume convert copy correct count crawl create debit decide decline decode decompress decorate decrypt deduct define delegate delete deliver demote deny deploy deregister derive describe deserialize destroy detach detect determine disable disallow disconnect discover dismiss dispatch display dispose divide download drain draw drop dump duplicate edit eject elect embed emit enable encapsulate encode encrypt end enforce enqueue enrich enroll ensure enter escalate evaluate evict exchange exclude exec execute expand expire explain explore export expose extend extract extrapolate fail fetch fill filter finalise finalize find finish flatten flush focus follow format forward freeze gather generate get grab grant guess handle hash hide highlight identify ignore impersonate import index infer ingest init initialise initialize initiate inject inline insert inspect install instantiate instrument interpolate interrupt invalidate invite invoke isolate issue iterate join kick kill launch link list listen load locate lock log login logout lookup make manage map mark match maximize measure merge migrate minimize modify monitor mount move mute narrow negotiate nominate normalise normalize notify obtain offload onboard open operate optimise optimize order organize paginate parse partition paste patch pause penalize perform persist ping play poll populate post postpone prefetch preload prepare prepend preprocess preserve preview print probe process produce promote propagate propose protect provide provision prune publish pull purge push put quarantine query queue quit raise react read readjust reap rearrange reassign reauthenticate rebuild recalculate receive reclaim recompute reconcile reconfigure reconnect reconstruct record recover recreate recycle redeem redirect redo redraw reduce refresh refund regenerate register reindex reinitialize reinstall reissue reject relate relay release reload relocate remap remember remind remove rename render renew renumber reopen repair repeat replace replay replicate reply report reposition reproduce request require reroute resample rescan reschedule resend reserve reset reshape resign resize resolve respond restart restore restrict resubmit resume resync retain retarget retire retrain retrieve retry return reuse revert revoke rewind rewrite rotate run sanitise sanitize save scan schedule scrape scroll scrub search secure seed seek select send separate serialize serve set setup sew share shift show shrink shuffle shut shutdown sign simplify simulate skip sleep slice slugify solve sort spawn split squash standardize start stash stop store stream strip submit subscribe substitute subtract suggest summarize suppress suspend swap sweep switch sync synchronize tag take tear tell terminate test tidy toggle tokenize touch track transcode transcribe transfer transform transition translate transmit transpose traverse triage trigger trim truncate try tunnel unarchive unassign unban unbind unblock uncompress undelete undeploy undo unfollow unfreeze unhide uninstall unlink unlock unmount unmute unpack unpause unpickle unpin unpublish unregister unset unshare unstar unsubscribe untag unwrap update upgrade upload upsert upsize use vacuum validate verify visit vouch wait wake warm warn watch wipe withdraw wrap write yield zip'.split(
    ' ',
  ),
);
