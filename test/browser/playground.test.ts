import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPlayground, type Playground } from './playground.ts';

// One person's first minutes in Microsoft's own client, in this order.
let aino: Playground;

beforeAll(async () => {
  aino = await openPlayground();
}, 60_000);

afterAll(() => aino?.close());

test('opening the page brings a greeting by name', async () => {
  await aino.waitForCard('Hei Aino!');
});

test('a pressed button is answered', async () => {
  await aino.press('Mitä osaan');
  await aino.waitForCard('Näin autan');
});

test('a typed sentence is answered, in the language asked for', async () => {
  await aino.type('Puhu ruotsia');
  await aino.waitForCard('Jag talar nu svenska');
  await aino.type('Vad kan du göra?');
  await aino.waitForCard('Så här hjälper jag');
  await aino.type('Tala finska');
  await aino.waitForCard('Puhun kanssasi nyt suomea');
});

test('in a channel the bot answers the one who mentions it', async () => {
  await aino.switchTo('channel');
  await aino.type('Mitä osaat?');
  await aino.waitForCard('Näin autan');
  await aino.switchTo('personal');
  expect((await aino.cards()).at(-1)).toContain('Puhun kanssasi nyt suomea');
});
