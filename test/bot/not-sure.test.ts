import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type House, openHouse } from '../house.ts';
import { buttonsOf } from '../stand-in/client.ts';
import { foundGroup } from './leadership.ts';

let house: House;
let aino: House['people']['aino'];
beforeEach(async () => {
  house = await openHouse({ now: '2026-11-23T09:00', locales: { johan: 'sv-FI', mika: 'en-GB' } });
  ({ aino } = house.people);
});
afterEach(() => house.close());

const changes = () => house.db.selectFrom('change').selectAll().execute();
const days = () => house.db.selectFrom('occurrence').select(['start', 'state']).execute();

describe('a sentence of which much is unexplained', () => {
  test('is told as it was understood, and done when told so', async () => {
    await aino.says('Lisää yhteispäivä 24.11. klo 9–15');
    const before = await changes();
    const asked = await aino.says('yhteispäivä huomenna peruutetaan lumipyry myräkkä');
    expect(asked.text).toContain('Ymmärsin näin: Peru yhteispäivä. Teenkö sen?');
    expect(asked.text).toContain('ti 24.11.2026');
    expect(await changes()).toEqual(before);
    expect((await aino.presses(asked.card, 'Kyllä, tee')).text).toContain('Peruttu');
    expect((await days()).map(({ state }) => state)).toEqual(['cancelled']);
  });

  test('only shows what is asked for at once', async () => {
    await aino.says('Lisää yhteispäivä 30.11. klo 9–15');
    expect((await aino.says('mitäs jännää kalenterissa on ensi viikolla')).text).toContain('30.11.');
  });
});

describe('the three nearest commands are those that', () => {
  test('the person may use', async () => {
    await foundGroup(house);
    const { mika } = house.people;
    await mika.says('Puhu suomea');
    const mayPublish = await aino.says('Julkaise pizza');
    expect(buttonsOf(mayPublish.card)).toContain('Julkaise asialista');
    const mayNot = await mika.says('Julkaise pizza');
    expect(mayNot.text).toContain('En ymmärtänyt');
    expect(buttonsOf(mayNot.card)).toHaveLength(3);
    expect(buttonsOf(mayNot.card)).not.toContain('Julkaise asialista');
  });

  test('the person may use in this group’s channel', async () => {
    await foundGroup(house);
    await aino.says('Luo aluetiimi: sihteeri Lehtonen');
    const channel = await house.db
      .selectFrom('channel')
      .select('id')
      .where('name', '=', 'Johtoryhmä')
      .executeTakeFirstOrThrow();
    await house.db.updateTable('group').set({ channelId: channel.id }).where('kind', '=', 'leadershipGroup').execute();
    await house.db.updateTable('membership').set({ isAdmin: 0 }).execute();
    const { mika, eero } = house.people;
    await mika.says('Puhu suomea');
    expect(buttonsOf((await mika.says('Julkaise pizza')).card)).toContain('Julkaise asialista');
    expect(buttonsOf((await mika.inChannel('Johtoryhmä').says('Julkaise pizza')).card)).not.toContain(
      'Julkaise asialista',
    );
    expect(buttonsOf((await eero.inChannel('Johtoryhmä').says('Julkaise pizza')).card)).toContain('Julkaise asialista');
  });

  test('are handled in this place', async () => {
    await aino.says('Niemestä tulee suunnitelmien käsittelijä');
    const { liisa } = house.people;
    const alone = await liisa.says('suunnitelmien pizza');
    expect(buttonsOf(alone.card)).toContain('Tuo suunnitelmat Excelistä');
    const amongOthers = await liisa.inChannel('Yleinen').says('suunnitelmien pizza');
    expect(buttonsOf(amongOthers.card)).not.toContain('Tuo suunnitelmat Excelistä');
    expect(buttonsOf(amongOthers.card)).toHaveLength(3);
  });
});
