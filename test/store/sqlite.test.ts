import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe } from 'vitest';
import { storeContract } from './contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'store-'));
let files = 0;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the store on SQLite', () => storeContract(async () => `file:${join(folder, `${++files}.db`)}`));
