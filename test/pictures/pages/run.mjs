import { join } from 'node:path';
import { runFiles } from '../../e2e/run-files.mjs';

const ROOT = join(import.meta.dirname, '..', '..', '..');

await runFiles([join(import.meta.dirname, 'pages.e2e.mjs')], { atOnce: 1, longestFileMs: 600_000, countIn: join(ROOT, 'coverage/picture-tests.json') });
