import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/[\\/]$/, '') } },
  // A busy machine is no reason to fail: the slowest test matches every sample nine times over.
  test: { include: ['{lib,scripts,content,components}/**/*.test.ts'], testTimeout: 60_000 },
});
