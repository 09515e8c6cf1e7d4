import type { Program } from '../types/program.ts';
import { DURABLE, VOLATILE, type Cell, type Durability, type Reader } from '../incremental/cell.ts';
import type { Database } from '../incremental/database.ts';
import type { Query } from '../incremental/query.ts';
import { targetKey, yieldsIn, type CallEffect, type Effect, type Target } from './effect.ts';
import { RaisedSet, type Raised } from './raised.ts';

/** A function's raises, as a cell of the database: whoever reads it is computed again when it changes. */
interface Node extends Reader<RaisedSet> {
  readonly target: Target;
  readonly key: string;
  value: RaisedSet;
  /** Where `effects` come from. */
  readonly source: Cell<readonly Effect[]>;
  effects: readonly Effect[] | undefined;
  /** The effects that `value` was made from. */
  settledWith: readonly Effect[] | undefined;
  callees: readonly Node[];
  /** Those that call each other, with which its value was found. Itself alone where it calls nothing that calls it. */
  component: readonly Node[];
  /** `value` with the steps as the code now is. Callers know of steps of their own only: theirs stand without it. */
  told: RaisedSet;
  /** What `told` tells, for those who show it: the same as long as it reads the same. Undefined until somebody does. */
  ways: Reader<RaisedSet> | undefined;
  /** The callees' values that `value` was made from. */
  inputs: readonly RaisedSet[];
  /** For Tarjan's algorithm. */
  index: number;
  low: number;
  onStack: boolean;
}

/** How many functions one question may newly look at. Beyond it the answer is open, and says so. */
const BUDGET = 20_000;

/** How deeply context managers made of context managers are followed. */
const MANAGER_DEPTH = 5;

/**
 * What functions raise, to a fixed point over the strongly connected components of the call graph (Tarjan's
 * algorithm, without recursion: call chains in libraries are deeper than a JavaScript stack). A value stands
 * while the function's effects and its callees' values stand.
 */
export class Solver {
  private readonly nodes = new Map<string, Node>();
  private counter = 0;

  constructor(
    private readonly program: Program,
    private readonly effects: Query<readonly Effect[]>,
    private readonly effectsKey: (target: Target) => string,
  ) {}

  /** What a call of the target may raise, at the database's current revision. */
  raisesOf(target: Target): RaisedSet {
    return this.program.workspace.database.read(this.node(target));
  }

  /** What a callee raises and by which steps, for following evidence. @param key `targetKey` of one that was asked about. */
  known(key: string): RaisedSet | undefined {
    const node = this.nodes.get(key);
    if (!node) return undefined;
    const { database } = this.program.workspace;
    return database.read((node.ways ??= waysOf(database, node)));
  }

  /** What a block with these effects raises. */
  evaluate(effects: readonly Effect[]): RaisedSet {
    for (const target of this.calleesOf(effects)) this.raisesOf(target);
    return this.run(effects, []);
  }

  private node(target: Target): Node {
    const key = targetKey(target);
    let node = this.nodes.get(key);
    if (!node) {
      let weak: WeakRef<Node> | undefined;
      const made: Node = {
        target,
        key,
        value: new RaisedSet(),
        source: this.effects.cell(this.effectsKey(target)),
        changedAt: 0,
        verifiedAt: 0,
        durability: DURABLE,
        recordedBy: 0,
        readers: undefined,
        inDoubt: false,
        component: [],
        told: new RaisedSet(),
        ways: undefined,
        // What comes out the same is no news to its callers. Of those who call each other, none comes out by itself.
        get barrier() {
          return made.component.length === 1 ? 'facts' : undefined;
        },
        toldAt: 0,
        get self() {
          return (weak ??= new WeakRef<Node>(made));
        },
        refresh: (database) => {
          if (!this.stands(made)) database.detached(() => this.solve(made));
        },
        effects: undefined,
        settledWith: undefined,
        callees: [],
        inputs: [],
        index: -1,
        low: -1,
        onStack: false,
      };
      node = made;
      this.nodes.set(key, node);
    }
    return node;
  }

  /** True when nothing that the value can depend on has changed since it was last right. */
  private stands(node: Node): boolean {
    const { database } = this.program.workspace;
    return node.verifiedAt > 0 && !node.inDoubt && database.isRightSince(node.verifiedAt, node.durability);
  }

  private solve(root: Node): void {
    const { database } = this.program.workspace;
    const { tick } = database;
    let visited = 0;
    const grown: Node[] = [];
    const stack: Node[] = [];
    const work: { node: Node; next: number; changed: boolean }[] = [];
    const enter = (node: Node): void => {
      node.index = node.low = ++this.counter;
      node.onStack = true;
      stack.push(node);
      const effects = ++visited > BUDGET ? TOO_MUCH : database.read(node.source);
      node.durability = effects === TOO_MUCH ? VOLATILE : node.source.durability;
      if (effects === TOO_MUCH) database.recheck(node);
      const changed = effects !== node.effects;
      if (changed) {
        const before = new Set(node.callees);
        for (const callee of before) callee.readers?.delete(node);
        node.effects = effects;
        node.callees = this.calleesOf(effects).map((target) => this.node(target));
        if (node.verifiedAt > 0 && !node.callees.every((callee) => before.has(callee))) grown.push(node);
      }
      work.push({ node, next: 0, changed });
    };
    enter(root);
    while (work.length > 0) {
      const top = work[work.length - 1]!;
      const { node } = top;
      const callee = node.callees[top.next];
      if (callee) {
        top.next++;
        if (!callee.onStack && this.stands(callee)) continue;
        if (callee.onStack) node.low = Math.min(node.low, callee.index);
        else enter(callee);
        continue;
      }
      work.pop();
      const parent = work[work.length - 1]?.node;
      if (parent) parent.low = Math.min(parent.low, node.low);
      if (node.low !== node.index) continue;
      const component: Node[] = [];
      let member: Node;
      do {
        member = stack.pop()!;
        member.onStack = false;
        component.push(member);
      } while (member !== node);
      this.settle(component.reverse(), tick);
    }
    // What it calls now may be what calls it: those have to be looked at together from now on.
    for (const node of grown) database.doubtAllAbove(node);
  }

  private settle(component: readonly Node[], tick: number): void {
    const { database } = this.program.workspace;
    const inputsOf = (node: Node): readonly RaisedSet[] => node.callees.map((callee) => callee.value);
    const stands = component.every(
      (node) =>
        node.verifiedAt > 0 &&
        // What each of them had from the others before they called each other may be what it gave them itself.
        node.component === component[0]!.component &&
        node.effects === node.settledWith &&
        node.inputs.length === node.callees.length &&
        node.inputs.every((input, at) => input === node.callees[at]!.value),
    );
    if (!stands) {
      const old = component.map((node) => node.value);
      if (component.length > 1) for (const node of component) node.value = new RaisedSet();
      else if (component[0]!.callees.includes(component[0]!)) component[0]!.value = new RaisedSet();
      const used = new Map<Node, readonly RaisedSet[]>();
      for (let again = true, round = 0; again && round < 100; round++) {
        again = false;
        for (const node of component) {
          const inputs = inputsOf(node);
          const before = used.get(node);
          if (before && inputs.every((input, at) => input === before[at])) continue;
          used.set(node, inputs);
          const value = this.run(node.effects ?? [], []);
          if (before && value.sameWays(node.value)) continue;
          node.value = value;
          again = component.length > 1 || node.callees.includes(node);
        }
      }
      // An equal value keeps its identity, so that callers stand as they are.
      component.forEach((node, at) => {
        node.told = node.value;
        if (old[at]!.equals(node.value) && node.verifiedAt > 0) node.value = old[at]!;
        else node.changedAt = tick;
      });
    }
    // What one of them depends on, all of them do.
    let durability: Durability = DURABLE;
    for (const node of component)
      for (const one of [node, ...node.callees]) if (one.durability < durability) ({ durability } = one);
    for (const node of component) {
      node.durability = durability;
      node.verifiedAt = tick;
      node.settledWith = node.effects;
      node.inDoubt = false;
      node.component = component;
    }
    for (const node of component) {
      node.inputs = inputsOf(node);
      if (node.ways) tellOfSteps(database, node, node.ways);
      if (node.source.inDoubt || node.callees.some((callee) => callee.inDoubt)) database.doubt(node);
      if (durability === VOLATILE) for (const one of [node.source, ...node.callees]) database.tell(one, node);
    }
  }

  private calleesOf(effects: readonly Effect[]): readonly Target[] {
    const result = new Map<string, Target>();
    const add = (target: Target): void => void result.set(targetKey(target), target);
    const visit = (list: readonly Effect[], depth: number): void => {
      const calls = callsIn(list);
      for (const { target } of calls) add(target);
      // A context manager's body is run in its caller's place: what it calls counts as called here.
      if (depth < MANAGER_DEPTH)
        for (const { target, body } of calls)
          if (body) visit(this.effects.get(this.effectsKey(target)), depth + 1);
    };
    visit(effects, 0);
    return [...result.values()];
  }

  // --------------------------------------------------------------- evaluation

  private run(
    effects: readonly Effect[],
    caught: readonly RaisedSet[],
    hole?: RaisedSet,
    depth = 0,
  ): RaisedSet {
    const result = new RaisedSet();
    for (const effect of effects) {
      switch (effect.kind) {
        case 'raise':
          result.add({ cls: effect.cls, step: effect.step, callee: undefined, depth: 0 });
          break;
        case 'open':
          result.addOpen({ open: effect.open, via: undefined });
          break;
        case 'param':
          if (!result.params.has(effect.use)) result.params.set(effect.use, effect.step);
          break;
        case 'yield':
          if (hole) result.addAll(hole);
          break;
        case 'reraise': {
          const set = caught[caught.length - 1 - effect.out];
          if (set) result.addAll(set);
          break;
        }
        case 'call':
          this.call(effect, caught, hole, depth, result);
          break;
        case 'suppress':
          result.addAll(
            this.run(effect.body, caught, hole, depth).split(effect.catches, this.program.classes).past,
          );
          break;
        case 'try': {
          let past = this.run(effect.body, caught, hole, depth);
          const escaping = new RaisedSet();
          for (const clause of effect.clauses) {
            const parts = past.split(clause.catches, this.program.classes);
            past = parts.past;
            escaping.addAll(this.run(clause.body, [...caught, parts.caught], hole, depth));
          }
          escaping.addAll(past);
          escaping.addAll(this.run(effect.orElse, caught, hole, depth));
          const final = this.run(effect.final, caught, hole, depth);
          if (!effect.finalOverrides) result.addAll(escaping);
          result.addAll(final);
          break;
        }
      }
    }
    return result;
  }

  private call(
    effect: CallEffect,
    caught: readonly RaisedSet[],
    hole: RaisedSet | undefined,
    depth: number,
    into: RaisedSet,
  ): void {
    const key = targetKey(effect.target);
    let value = this.node(effect.target).value;
    if (effect.perhaps !== undefined) {
      const { text, place } = effect.step;
      if (!value.isEmpty) into.addOpen({ open: { text, reason: effect.perhaps, place }, via: undefined });
      return;
    }
    let followed = false;
    if (effect.body) {
      const inside = this.run(effect.body, caught, hole, depth);
      const own = this.effects.get(this.effectsKey(effect.target));
      // A manager whose code is not there (a stub) stops nothing.
      followed = depth < MANAGER_DEPTH && yieldsIn(own);
      if (followed) value = this.run(own, [], inside, depth + 1);
      else into.addAll(inside);
    }
    const isPack = effect.target.fn.path.startsWith('pack:/') || effect.target.fn.path.endsWith('.pyi');
    for (const raised of value.types.values()) {
      const through: Raised = followed
        ? raised
        : { cls: raised.cls, step: effect.step, callee: isPack ? undefined : key, depth: raised.depth + 1 };
      into.add(through);
    }
    for (const way of value.opens.values())
      into.addOpen(
        isPack
          ? { open: { ...way.open, text: effect.step.text, place: effect.step.place }, via: undefined }
          : { open: way.open, via: effect.step },
      );
    for (const [use, step] of value.params) {
      const given = effect.args.get(use);
      if (given) into.addAll(this.run(given, caught, hole, depth));
      else
        into.addOpen({
          open: {
            text: effect.step.text,
            reason: `it ${describeUse(use)}, and what is passed there is not known`,
            place: effect.step.place ?? step.place,
          },
          via: undefined,
        });
    }
  }
}

function waysOf(database: Database, node: Node): Reader<RaisedSet> {
  let weak: WeakRef<Reader> | undefined;
  let { told } = node;
  const ways: Reader<RaisedSet> = {
    value: told,
    changedAt: database.tick,
    verifiedAt: 0,
    durability: node.durability,
    recordedBy: 0,
    readers: undefined,
    inDoubt: false,
    barrier: 'facts',
    toldAt: 0,
    get self() {
      return (weak ??= new WeakRef<Reader>(ways));
    },
    refresh: () => {
      node.refresh(database);
      if (told !== node.told && !ways.value!.moveTo(node.told)) {
        ways.value = node.told;
        ways.changedAt = database.tick;
      }
      ({ told } = node);
      ways.verifiedAt = database.tick;
      ways.durability = node.durability;
      ways.inDoubt = node.inDoubt;
    },
  };
  tellOfSteps(database, node, ways);
  return ways;
}

function tellOfSteps(database: Database, node: Node, ways: Reader<RaisedSet>): void {
  database.tell(node, ways);
  // That a function was read anew is no news to its callers, if it raises the same; its steps are others all the same.
  database.tell(node.source, ways);
}

const TOO_MUCH: readonly Effect[] = [
  { kind: 'open', open: { text: 'a library', reason: 'there is too much code to follow', place: undefined } },
];

function describeUse(use: string): string {
  const [verb, ...rest] = use.split(' ');
  const verbs: Record<string, string> = { call: 'calls', await: 'awaits', iterate: 'iterates over' };
  return `${verbs[verb!] ?? verb} its parameter ${rest.join(' ')}`;
}

/** The calls among effects, those inside handlers, arguments and bodies of context managers included. */
function callsIn(effects: readonly Effect[]): readonly CallEffect[] {
  const result: CallEffect[] = [];
  const visit = (list: readonly Effect[]): void => {
    for (const effect of list) {
      if (effect.kind === 'call') {
        result.push(effect);
        for (const given of effect.args.values()) visit(given);
        if (effect.body) visit(effect.body);
      } else if (effect.kind === 'suppress') visit(effect.body);
      else if (effect.kind === 'try') {
        visit(effect.body);
        for (const clause of effect.clauses) visit(clause.body);
        visit(effect.orElse);
        visit(effect.final);
      }
    }
  };
  visit(effects);
  return result;
}
