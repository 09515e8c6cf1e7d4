import type { Program } from '../types/program.ts';
import { PythonFiles } from '../workspace/python-files.ts';
import type { Handler } from './handlers.ts';
import { Handlers } from './handlers.ts';
import { Inventory } from './inventory.ts';
import { Objects } from './objects.ts';
import { Reach, type Coverage } from './reach.ts';

/**
 * Instrumentation: which functions the frameworks call (`handlers.ts`), which metrics there are and what updates
 * them (`inventory.ts`), which of them a handler reaches (`reach.ts`), and how a handler is made to count in the
 * project's own way (`insertion.ts`, `house-style.ts`). It knows nothing of rules or editors. Everything it finds
 * out hangs on the workspace's database: facts are kept for each file and joined when one's facts change.
 */
export class Instrumentation {
  readonly objects: Objects;
  readonly files: PythonFiles;
  readonly handlers: Handlers;
  readonly inventory: Inventory;
  readonly reach: Reach;

  constructor(readonly program: Program) {
    this.objects = new Objects(program);
    this.files = new PythonFiles(program.workspace);
    this.handlers = new Handlers(program, this.objects, this.files);
    this.inventory = new Inventory(program, this.objects, this.files);
    this.reach = new Reach(program, this.objects, (path) => this.isOurs(path));
  }

  coverageOf(handler: Handler): Coverage {
    return this.reach.coverage(handler.fn);
  }

  /** A file of the workspace, and not of a library that happens to lie below it. */
  isOurs(path: string): boolean {
    if (path.startsWith('pack:/') || /\/(site-packages|dist-packages|node_modules)\//.test(path))
      return false;
    return this.program.workspace.roots().some((root) => path.startsWith(`${root}/`));
  }
}

const known = new WeakMap<Program, Instrumentation>();

/** The one for a program. */
export function instrumentationOf(program: Program): Instrumentation {
  let one = known.get(program);
  if (!one) known.set(program, (one = new Instrumentation(program)));
  return one;
}
