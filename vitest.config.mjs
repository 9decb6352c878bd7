import { defineConfig } from 'vitest/config';

// West of Greenwich and, until 1883, on its own solar time: a test that reads the local clock by mistake fails.
process.env.TZ ??= 'America/New_York';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    environment: 'node',
    setupFiles: 'test/support/same-seed.ts',
    // Only for what hangs: with coverage, on a machine that does other things as well, a test of large data takes a while.
    testTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['lcovonly'],
      reportOnFailure: true,
      reportsDirectory: 'coverage/unit',
    },
  },
});
