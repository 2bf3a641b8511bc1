import { defineConfig } from 'vitest/config';

// Rooms whose tests stand in for the browser as a whole, or keep state in a module, and need a fresh world for each file.
// All others share one: that halves the time.
const APART = ['tests/background/**', 'tests/platform/**', 'tests/content/**'];

// Left alone, one core would stay free, and on two cores that is half the machine.
const WORKERS = '100%';

// From quick to slow: `unit` and `unit-apart` are for daily work (`--project 'unit*'`); `build` looks at dist/; `browser`
// drives real browsers.
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          pool: 'threads',
          isolate: false,
          maxWorkers: WORKERS,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/build/**', 'tests/browser/**', ...APART],
        },
      },
      {
        extends: true,
        test: {
          name: 'unit-apart',
          pool: 'threads',
          maxWorkers: WORKERS,
          include: APART.map((room) => `${room}/*.test.{ts,tsx}`),
        },
      },
      { extends: true, test: { name: 'build', include: ['tests/build/**/*.test.ts'], testTimeout: 120_000 } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: true,
          maxWorkers: 2,
        },
      },
    ],
  },
});
