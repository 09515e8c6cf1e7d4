import { diagnoseEarly } from './diagnose-path.ts';
import { isPython, type OpenDocument } from './documents.ts';
import type { Session } from './session.ts';

/** The longest wait after the last change before a document is diagnosed. */
const MAXIMUM_MS = 400;

/**
 * A diagnosis that took no longer than this is not worth waiting for another key: who waits for it does not notice, and
 * the keys that come meanwhile are taken together when it is done.
 */
const QUICK_MS = 150;

/**
 * textDocument/publishDiagnostics: for clients that do not ask. A document is diagnosed when nothing has
 * changed for as long as its last diagnosis took, so that a slow machine skips versions instead of falling
 * behind. One document at a time. The others follow when nothing has been typed for a moment, for they may depend on it.
 */
export function registerPushDiagnostics(session: Session): void {
  const { connection, documents } = session;
  const waiting: OpenDocument[] = [];
  let timer: NodeJS.Timeout | undefined;
  let lastCost = 0;

  const schedule = (): void => {
    clearTimeout(timer);
    // Changes that have arrived by now are taken together in any case.
    timer = setTimeout(publishNext, lastCost <= QUICK_MS ? 0 : Math.min(MAXIMUM_MS, lastCost));
  };
  const enqueue = (document: OpenDocument, place: 'first' | 'last'): void => {
    const at = waiting.indexOf(document);
    if (at >= 0) waiting.splice(at, 1);
    if (place === 'first') waiting.unshift(document);
    else waiting.push(document);
  };
  const publishNext = (): void => {
    const document = waiting.shift();
    if (!document) return;
    const started = performance.now();
    // From here to the notification nothing is awaited: what is published is of the version it says.
    session.guarded(() => {
      const diagnostics = diagnoseEarly(session, document.path);
      void connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics });
    })();
    lastCost = performance.now() - started;
    // The rest comes without a wait, but after the messages that have arrived meanwhile.
    if (waiting.length > 0) timer = setTimeout(publishNext, 0);
  };

  const react = (document: OpenDocument): void => {
    if (isPython(document)) enqueue(document, 'first');
    void session.ready.then(schedule);
  };

  const publishAll = (): void => {
    for (const document of documents.all()) if (isPython(document)) enqueue(document, 'last');
    void session.ready.then(schedule);
  };

  session.listen({
    opened: react,
    changed: react,
    closed: (document) => {
      const at = waiting.indexOf(document);
      if (at >= 0) waiting.splice(at, 1);
      if (isPython(document)) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
    },
    settled: publishAll,
    surroundingsChanged: publishAll,
  });
}
