import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/[\\/]$/, '') } },
  test: {
    include: ['{lib,scripts,content,components}/**/*.test.ts'],
    // A busy machine is no reason to fail: the slowest test matches every sample nine times over.
    testTimeout: 60_000,
    // No test changes what another imports; one process for each of 120 files spent more time on loading than on testing.
    isolate: false,
    // Vitest leaves one processor of two idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});
