import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type House, openHouse } from '../house.ts';
import { postgresDatabase } from '../postgres/database.ts';
import type { Place } from '../stand-in/place.ts';
import { poster } from '../stand-in/post.ts';

let house: House;
afterEach(() => house.close());

const sentence = 'Tehtävä minulle: luonnos TYM-sopimuksesta 15.1. mennessä';

/** Says it as Teams does, with the activity's id. */
const say = (id: string, text = sentence, place: Place = { kind: 'personal' }) =>
  poster(house.url, house.connector)(house.people.aino, place, { type: 'message', id, text });

const tasks = () => house.db.selectFrom('task').select('id').execute();
const answers = () => house.people.aino.inbox().map(({ card }) => JSON.stringify(card));

describe.each(['SQLite', 'PostgreSQL'])('on %s', (database) => {
  beforeEach(async () => {
    house = await openHouse(database === 'SQLite' ? {} : { settings: { databaseUrl: await postgresDatabase() } });
  });

  test('an activity that Teams repeats changes nothing twice and gets the same answer', async () => {
    await say('1');
    await say('1');
    expect(await tasks()).toHaveLength(1);
    expect(answers()).toHaveLength(2);
    expect(answers()[1]).toBe(answers()[0]);
  });

  test('so does one that comes again with another id after fifteen seconds', async () => {
    await say('1');
    house.clock.pass({ seconds: 15 });
    await say('2');
    expect(await tasks()).toHaveLength(1);
    expect(answers()[1]).toBe(answers()[0]);
  });

  test('repeats at the same moment are one, and all are answered alike', async () => {
    const all = await Promise.all(['1', '1', '1', '1'].map((id) => say(id)));
    expect(all.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(await tasks()).toHaveLength(1);
    expect(new Set(answers()).size).toBe(1);
  });
});

describe('what is no repeat', () => {
  beforeEach(async () => {
    house = await openHouse();
  });

  test.each([
    ['said twice in a row by the person', 3],
    ['said again later', 60],
  ])('%s', async (_what, seconds) => {
    await say('1');
    house.clock.pass({ seconds });
    await say('2');
    expect(await tasks()).toHaveLength(2);
  });

  test('said again after it was taken back', async () => {
    await say('1');
    await say('2', 'Kumoa');
    house.clock.pass({ seconds: 15 });
    await say('3');
    expect(await tasks()).toHaveLength(1);
  });

  test('the same words somewhere else', async () => {
    await say('1');
    house.clock.pass({ seconds: 15 });
    await say('2', sentence, house.team.channel());
    expect(await tasks()).toHaveLength(2);
  });
});
