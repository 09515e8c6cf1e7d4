import type { HandlerPlace } from '../handlers/handler-edits.ts';
import type { FixContext, UnitView } from './rule.ts';

/** What an edit of a handler needs, from what a rule saw and what a fix is given. */
export function handlerPlace(
  view: UnitView,
  context: FixContext,
  handler: Pick<HandlerPlace, 'site' | 'clause' | 'outcome'>,
): HandlerPlace {
  return {
    ...handler,
    program: context.program,
    path: context.file.path,
    text: context.file.text,
    module: context.module,
    unit: view.unit,
    base: context.base,
    logger: context.settings.logger,
    loggerObjects: view.options.loggerObjects,
  };
}
