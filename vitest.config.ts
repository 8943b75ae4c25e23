import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Speech that an earlier run has kept would hide what the engine does now.
    env: { READOUT_CACHE: "" },
    setupFiles: ["tests/fixed-seed.ts"],
    // By default one processor is left idle: of two, that is half of the time.
    maxWorkers: "100%",
    // What is waited for comes later on a busy machine; only what never comes should fail.
    expect: { poll: { timeout: 60_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/conformance/**"],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: "conformance",
          include: ["tests/conformance/**/*.test.ts"],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
