import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPlayground, type Playground } from './playground.ts';

let aino: Playground;

beforeAll(async () => {
  aino = await openPlayground();
}, 60_000);

afterAll(() => aino?.close());

test('within half a minute a newcomer sees a reminder arrive by itself, and answers it', async () => {
  await aino.waitForCard('Hei Aino!');
  const opened = Date.now();
  await aino.waitForCard('Sinulla on', 30_000);
  expect(Date.now() - opened).toBeLessThan(30_000);
  const reminder = (await aino.cards()).at(-1);
  expect(reminder).toContain('AKT-0231');
  expect(reminder).toContain('TYM-sopimuksen luonnos kommenteille');
  await aino.press('Tarkistettu');
  await aino.waitForCard('Seuraava tarkistus');
}, 60_000);
