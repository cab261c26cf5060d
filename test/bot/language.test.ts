import { afterEach, beforeEach, expect, test } from 'vitest';
import { type House, openHouse } from '../house.ts';
import { textOf } from '../stand-in/client.ts';

let house: House;
beforeEach(async () => {
  house = await openHouse();
});
afterEach(() => house.close());

test('who cannot read the language spoken now finds the own one by its own name', async () => {
  const { johan } = house.people;
  const finnish = (await johan.says('Vaihda kieli')).card;
  expect(textOf(finnish)).toContain('Kieli · Språk · Language');
  expect(choicesOf(finnish, 'locale')).toEqual(['Suomi', 'Svenska (ruotsi)', 'English (englanti)']);
  const swedish = await johan.presses(finnish, 'Tallenna', { locale: 'sv' });
  expect(swedish.text).toContain('Jag talar nu svenska med dig.');
  const choices = choicesOf((await johan.says('Byt språk')).card, 'locale');
  expect(choices).toEqual(['Suomi (finska)', 'Svenska', 'English (engelska)']);
  await johan.says('Speak English');
  const inEnglish = choicesOf((await johan.says('Change the language')).card, 'locale');
  expect(inEnglish).toEqual(['Suomi (Finnish)', 'Svenska (Swedish)', 'English']);
});

test('what tells of a language names it in the language of the card', async () => {
  const { aino } = house.people;
  await aino.says('Kanavien kieleksi ruotsi');
  expect((await aino.says('Näytä muutosloki')).text).toContain('kieli suomi → ruotsi');
  await aino.says('Tala svenska');
  expect((await aino.says('Visa inställningarna')).text).toContain('**Språk i kanalerna:** svenska');
  await aino.says('Kanalernas språk ska vara finska');
  const settings = await aino.says('Visa inställningarna');
  expect(settings.text).toContain('**Språk i kanalerna:** finska');
  expect((await aino.says('Vilka uppgifter har du om mig?')).text).toMatch(/språk.*svenska/i);
  const form = await aino.presses(settings.card, 'Arbetstid och språk');
  expect(choicesOf(form.card, 'workspaceLocale')).toEqual(['Suomi (finska)', 'Svenska', 'English (engelska)']);
  await aino.inChannel('Johtoryhmä').says('Den här kanalen på finska och engelska');
  expect((await aino.says('Visa ändringsloggen')).text).toContain('språk – → finska, engelska');
});

interface Node {
  readonly [key: string]: unknown;
}

/** What the drop-down of that id offers. */
function choicesOf(card: unknown, id: string): string[] {
  const found: string[] = [];
  const read = (node: Node) => {
    if (node.id === id) found.push(...(node.choices as { title: string }[]).map(({ title }) => title));
    for (const child of Object.values(node)) if (typeof child === 'object' && child !== null) read(child as Node);
  };
  read(card as Node);
  return found;
}
