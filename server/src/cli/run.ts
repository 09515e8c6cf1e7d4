import { check } from './check.ts';
import type { COMMANDS } from './command-line.ts';
import { helpText, readCommandLine, UsageError, type CommandLine } from './command-line.ts';
import { fix } from './fix.ts';
import { raises } from './raises.ts';
import { report } from './report.ts';
import { explainRules } from './rule-command.ts';
import { describe, Session } from './session.ts';
import { stubs } from './stubs.ts';
import type { Terminal } from './terminal.ts';
import { VERSION } from './version.ts';

/** Exit statuses, as linters have them. */
type Status = 0 | 1 | 2;

/** Runs a command line (without `harden` itself). Never throws: what goes wrong is told, and is status 2. */
export async function run(args: readonly string[], terminal: Terminal): Promise<Status> {
  try {
    return await dispatch(readCommandLine(args), terminal);
  } catch (error) {
    const { red } = terminal.messageColors;
    if (error instanceof UsageError) terminal.message(`${red('error')}: ${error.message}`);
    else {
      const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
      terminal.message(`${red('error')}: Harden failed, please report this: ${describe(error)}\n${detail}`);
    }
    return 2;
  }
}

async function dispatch(commandLine: CommandLine, terminal: Terminal): Promise<Status> {
  const { command, flags } = commandLine;
  if (flags.has('version')) {
    terminal.result(`harden ${VERSION}\n`);
    return 0;
  }
  if (command === undefined || flags.has('help')) {
    const asked = flags.has('help');
    if (asked) terminal.result(helpText(command));
    else terminal.message(helpText(command));
    return asked ? 0 : 2;
  }
  if (command === 'rule') {
    explainRules(commandLine, terminal);
    return 0;
  }
  if (command === 'raises') return raises(commandLine, terminal);
  const session = await Session.open(commandLine, terminal);
  const { found } = COMMAND_BODIES[command](session);
  session.close();
  if (session.failed) return 2;
  return found && !flags.has('exit-zero') ? 1 : 0;
}

const COMMAND_BODIES: Record<
  Exclude<keyof typeof COMMANDS, 'rule' | 'raises'>,
  (session: Session) => { readonly found: boolean }
> = { check, fix, report, stubs };
