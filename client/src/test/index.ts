import fs from 'node:fs';
import type MochaClass from 'mocha';

/**
 * What VS Code calls in its extension host. The suites register themselves when their file is loaded; which
 * ones are is decided by the pass (`HARDEN_TEST_PASS`). Results go to `HARDEN_TEST_RESULTS`, since the editor
 * tells no more than an exit code.
 */
export async function run(): Promise<void> {
  const { default: Mocha } = (await import('mocha')) as { default: typeof MochaClass };
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, slow: 5000, reporter: 'min' });
  mocha.suite.emit('pre-require', globalThis, null as never, mocha);
  if (process.env.HARDEN_TEST_PASS === 'restricted') await import('./restricted-mode.ts');
  else await loadSuites();

  const lines: string[] = [];
  const counts = { passed: 0, failed: 0 };
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve);
    runner.on('pass', (test) => {
      counts.passed++;
      lines.push(`  ok ${test.fullTitle()} (${test.duration} ms)`);
      save(counts, lines);
    });
    runner.on('fail', (test, error: Error) => {
      counts.failed++;
      lines.push(`  FAILED ${test.fullTitle()}\n${indent(error.stack ?? error.message)}`);
      save(counts, lines);
    });
    // A test that does not run must not look like one that passed.
    runner.on('pending', (test) => {
      lines.push(`  skipped ${test.fullTitle()}`);
      save(counts, lines);
    });
  });
  save(counts, lines);
  if (failures > 0) throw new Error(`${failures} failed`);
}

async function loadSuites(): Promise<void> {
  // Activation comes first: the other suites open Python files.
  await import('./activation.ts');
  await import('./diagnostics.ts');
  await import('./fixes.ts');
  await import('./workspace-plan.ts');
  await import('./instrument.ts');
  await import('./environment.ts');
  await import('./server.ts');
}

function save(counts: { passed: number; failed: number }, lines: readonly string[]): void {
  const file = process.env.HARDEN_TEST_RESULTS;
  if (file) fs.writeFileSync(file, JSON.stringify({ ...counts, lines }));
}

function indent(text: string): string {
  return text.replace(/^/gm, '      ');
}
