import type { Colleague, House } from '../house.ts';
import type { Card } from '../stand-in/card.ts';
import { foundGroup } from './leadership.ts';

export const CHANNEL = 'Johtoryhmä';

/** The leadership group of six: Johan a member, Mika a deputy. */
export async function foundLargeGroup(house: House) {
  await foundGroup(house);
  await house.people.aino.says('Lisää Nyman johtoryhmän jäseneksi');
  await house.people.aino.says('Lisää Lehtonen johtoryhmän varajäseneksi');
}

/** Opens a poll by a sentence; the card that then stands in the channel. */
export async function openedBy(house: House, sentence: string): Promise<Card> {
  await house.people.aino.says(sentence);
  await house.tick();
  return lastCard(house);
}

export function lastCard(house: House): Card {
  const card = house.posts(CHANNEL).at(-1)?.card;
  if (!card) throw new Error('nothing was posted');
  return card;
}

/** Chooses a step in the channel. */
export const chooses = (person: Colleague, card: Card, step: number) =>
  person.inChannel(CHANNEL).presses(card, 'Vastaa', { a1: String(step) });

/** The same number for each of the seven statements. */
export const rates = (person: Colleague, card: Card, number: number) =>
  person
    .inChannel(CHANNEL)
    .presses(card, 'Vastaa', Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((n) => [`a${n}`, String(number)])));

/** All of a database as text, without what differs from one house to another: ids, keys, addresses. */
export async function dumpOf(house: House): Promise<string> {
  const names = (await house.db.introspection.getTables()).map(({ name }) => name).sort();
  const tables: string[] = [];
  for (const name of names.filter((each) => !/kysely|lease|signingKey/i.test(each))) {
    const rows = await house.db
      .selectFrom(name as 'poll')
      .selectAll()
      .execute();
    tables.push(
      `${name}\n${rows
        .map((row) => anonymous(JSON.stringify(row)))
        .sort()
        .join('\n')}`,
    );
  }
  return tables.join('\n\n');
}

const anonymous = (text: string) =>
  text
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '#')
    .replace(/\b[0-9a-f]{40,64}\b/g, '#')
    .replace(/localhost:\d+|127\.0\.0\.1:\d+/g, '#');
