// mocha's spec reporter, which also writes the counts as JSON to the file that HARDEN_TEST_COUNTS names.
import fs from 'node:fs';
import Mocha from 'mocha';

export default class Counts extends Mocha.reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    const file = process.env.HARDEN_TEST_COUNTS;
    runner.once(Mocha.Runner.constants.EVENT_RUN_END, () => {
      const { passes, failures, pending } = runner.stats;
      if (file)
        fs.writeFileSync(file, JSON.stringify({ passed: passes, failed: failures, skipped: pending }));
    });
  }
}
