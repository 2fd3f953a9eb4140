import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scriptBytes } from './script-bytes';

test('inline scripts count, and each file once, whether it is asked for at once or waits', () => {
  const folder = mkdtempSync(join(tmpdir(), 'scripts-'));
  mkdirSync(join(folder, '.next/static'), { recursive: true });
  mkdirSync(join(folder, '.next/server/app/causes'), { recursive: true });
  writeFileSync(join(folder, '.next/static/a.js'), '12345');
  writeFileSync(join(folder, '.next/static/b.js'), '1234567');
  const html =
    '<script>abc</script><script src="/_next/static/a.js"></script><script data-src="/_next/static/b.js" async=""></script><script data-src="/_next/static/b.js"></script>';
  writeFileSync(join(folder, '.next/server/app/causes/one.html'), html);
  expect(scriptBytes(folder, 'one')).toBe(3 + 5 + 7);
  rmSync(folder, { recursive: true });
});
