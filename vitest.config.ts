import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', environment: 'node', include: ['test/**/*.test.ts'], exclude: ['test/browser/**'], setupFiles: ['test/seed.ts'], testTimeout: 60_000, css: { include: [/tokens\.css/] } } },
      // These drive a real Chromium against the built app, one file after another. A shared machine in continuous integration may starve
      // it for seconds: there a test gets a second try, and the report says so.
      {
        test: {
          name: 'browser', environment: 'node', include: ['test/browser/**/*.test.ts'],
          fileParallelism: false, testTimeout: 60_000, hookTimeout: 120_000, retry: process.env['CI'] ? 1 : 0, expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
})
