import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

describe('the pages of the demo', () => {
  it('share one header, and all are in its navigation', () => {
    expect(spawnSync(process.execPath, ['scripts/site-header.mjs', '--check'], { encoding: 'utf8' }).stderr).toBe('');
  });
});
