import { expect, test } from 'vitest';
import { openHouse } from '../house.ts';
import { postgresDatabase } from '../postgres/database.ts';
import { textOf } from '../stand-in/client.ts';

test('on PostgreSQL a series is changed, conflicts are found, invitations answered and told of', async () => {
  const house = await openHouse({ now: '2026-11-23T09:00', settings: { databaseUrl: await postgresDatabase() } });
  const { aino, eero, liisa } = house.people;
  await house.tick();
  await aino.says('Luo työllisyysjohtoryhmä: puheenjohtaja Korhonen, sihteeri Virtanen');
  await aino.says('Luo aluetiimi: sihteeri Virtanen, jäsenet Korhonen ja Niemi');
  await aino.says('Kutsu johtoryhmä koolle pe 27.11. klo 9-11');
  expect((await aino.says('Kutsu aluetiimi koolle pe 27.11. klo 10-12')).text).toContain(
    'Molempiin kuuluvat: Aino Virtanen, Eero Korhonen.',
  );
  const asked = await aino.says('Lähetä kutsu aluetiimin kokoukseen 27.11. kanavalle');
  await aino.presses(asked.card, 'Yleinen');
  await liisa.says('Tulen 27.11.');
  await aino.says('Siirrä aluetiimin kokous 27.11. klo 13');
  await house.tick();
  expect(textOf(house.posts('Yleinen').at(-1)?.card)).toContain('Paikalle 1 · etänä 0 · ei pääse 0 · vastaamatta 2');

  await aino.says('Yhteispäivä joka keskiviikko klo 9-10, ensimmäinen 2.12.2026');
  const changed = await aino.says('Siirrä yhteispäivät 9.12.2026 alkaen torstaisin klo 13-14');
  expect(changed.text).toContain('joka torstai klo 13.00–14.00');
  await aino.says('Jätä yhteispäivät pois pyhäpäivinä');

  house.clock.set('2026-11-26T08:00');
  await house.tick();
  const told = eero.inbox().map(({ card }) => textOf(card));
  expect(told.join()).toContain('Odottaa vastaustasi');
  expect(told.join()).toContain('nyt pe 27.11.2026 klo 13.00–15.00 (oli pe 27.11.2026 klo 10.00)');
  await house.close();
});
