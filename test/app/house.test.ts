import { afterEach, expect, test } from 'vitest';
import { type House, openHouse } from '../house.ts';

let house: House;
afterEach(() => house.close());

test('the bot greets the team, and its installer is the admin', async () => {
  house = await openHouse({ installed: false });
  const greeting = await house.people.aino.inChannel('Yleinen').installs();
  expect(greeting.text).toContain('Yhdyspintabotti');
  const admins = await house.db
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.personId')
    .select('person.name')
    .where('isAdmin', '=', 1)
    .execute();
  expect(admins).toEqual([{ name: 'Aino Virtanen' }]);
});
