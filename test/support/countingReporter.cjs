// Mocha's usual report, and the counts as JSON in the file named by READOUT_TEST_REPORT, for the sum over all suites.
// With the reporter option `brief` a test that passes is only a dot.
const { writeFileSync } = require('node:fs');
const { reporters, Runner } = require('mocha');

class CountingReporter {
  /**
   * @param {import('mocha').Runner} runner
   * @param {import('mocha').MochaOptions} options
   */
  constructor(runner, options) {
    const Reporter = options.reporterOptions?.brief ? reporters.Dot : reporters.Spec;
    const { stats } = new Reporter(runner, options);
    runner.once(Runner.constants.EVENT_RUN_END, () => {
      const { READOUT_TEST_REPORT: file } = process.env;
      const { passes, failures, pending } = stats;
      if (file) writeFileSync(file, JSON.stringify({ passed: passes, failed: failures, skipped: pending }));
    });
  }
}

module.exports = CountingReporter;
