import { afterEach, beforeEach, expect, test } from 'vitest';
import { type House, openHouse } from '../house.ts';
import { buttonsOf, textOf } from '../stand-in/card.ts';
import { foundGroup, setMeeting } from './leadership.ts';

let house: House;
beforeEach(async () => {
  house = await openHouse({ locales: { johan: 'sv-FI' } });
  await foundGroup(house);
});
afterEach(() => house.close());

const group = 'Työllisyysjohtoryhmä';
const january = () => setMeeting(house, group, '2027-01-12T09:00', '2027-01-12T11:00');
const numbered = (card: unknown, title: string) => {
  const lines = textOf(card).split('\n');
  return lines[lines.indexOf(title) - 1];
};

test('without a meeting the way to one is offered to who may set it, and nothing is kept', async () => {
  const { aino, liisa } = house.people;
  const secretary = await aino.says('Lisää asialistalle tilannekuva');
  expect(secretary.text).toContain('seuraavaa kokousta ei ole vielä sovittu');
  expect(buttonsOf(secretary.card)).toEqual(['Lisää kokoussarja']);
  expect(buttonsOf((await liisa.says('Näytä johtoryhmän asialista')).card)).toEqual([]);
  expect(await house.db.selectFrom('agendaItem').selectAll().execute()).toEqual([]);
});

test('looking at an agenda changes nothing', async () => {
  await january();
  const shown = await house.people.liisa.says('Näytä johtoryhmän asialista');
  expect(shown.text).toContain('ti 12.1.2027 klo 9.00–11.00');
  expect(shown.text).toContain('Laillisuus ja päätösvaltaisuus');
  expect(buttonsOf(shown.card)).toEqual(['Ehdota asiaa']);
  expect(await house.db.selectFrom('agenda').selectAll().execute()).toEqual([]);
});

test('a secretary’s matter goes straight in, with what was understood on the card', async () => {
  await january();
  const { aino } = house.people;
  const added = await aino.says(
    'Lisää seuraavan kokouksen asialistalle kuntouttavan työtoiminnan hankinta, esittelijänä Lehtonen, 15 min',
  );
  expect(added.text).toContain('Lisätty asialistalle: Kuntouttavan työtoiminnan hankinta');
  expect(added.text).toContain('Kohta 7 · esittelijä Mika Lehtonen · 15 min · keskustelu');
  expect(added.text).toContain('ti 12.1.2027 klo 9.00–11.00');
  const shown = await aino.presses(added.card, 'Näytä asialista');
  expect(numbered(shown.card, 'Kuntouttavan työtoiminnan hankinta')).toBe('7');
  expect(numbered(shown.card, 'Ilmoitusasiat')).toBe('8');
});

test('a presenter who is nobody here is kept as written', async () => {
  await january();
  const added = await house.people.aino.says('Lisää asialistalle talousarvio, esittelijänä Salminen, 5 min');
  expect(added.text).toContain('esittelijä Salminen');
});

test('a member’s matter waits for the secretary, who accepts it on the card', async () => {
  await january();
  const { aino, liisa, sari } = house.people;
  const proposed = await liisa.says('Lisää asialistalle tilannekuvan päivitys, 20 min');
  expect(proposed.text).toContain('Ehdotettu asialistalle: Tilannekuvan päivitys');
  expect((await sari.says('Näytä johtoryhmän asialista')).text).not.toContain('Tilannekuvan päivitys');
  const shown = await aino.says('Näytä johtoryhmän asialista');
  expect(shown.text).toContain('Yksi ehdotus odottaa hyväksyntää');
  expect(shown.text).toContain('ehdottaja Liisa Niemi');
  const accepted = await aino.presses(shown.card, 'Hyväksy');
  expect(accepted.text).toContain('Hyväksytty asialistalle: Tilannekuvan päivitys');
  expect(numbered(accepted.card, 'Tilannekuvan päivitys')).toBe('7');
  const undone = await aino.presses(accepted.card, 'Kumoa');
  expect(undone.text).toContain('Kumottu');
  expect((await sari.says('Näytä johtoryhmän asialista')).text).not.toContain('Tilannekuvan päivitys');
});

test('a proposal is accepted by its words; several that fit are asked about', async () => {
  await january();
  const { aino, liisa } = house.people;
  await liisa.says('Lisää asialistalle kuntouttavan työtoiminnan hankinta');
  await liisa.says('Lisää asialistalle tulkkauksen hankinta');
  const asked = await aino.says('Hyväksy ehdotus hankinnoista asialistalle');
  expect(buttonsOf(asked.card)).toEqual(['Kuntouttavan työtoiminnan hankinta', 'Tulkkauksen hankinta']);
  expect((await aino.presses(asked.card, 'Tulkkauksen hankinta')).text).toContain(
    'Hyväksytty asialistalle: Tulkkauksen hankinta',
  );
  expect((await aino.says('Hyväksy ehdotus hankinnoista asialistalle')).text).toContain('Kuntouttavan');
  expect((await aino.says('Hyväksy ehdotus hankinnoista asialistalle')).text).toContain('En löydä');
});

test('a member takes the own proposal back, and nothing of others', async () => {
  await january();
  const { aino, liisa, sari } = house.people;
  await liisa.says('Lisää asialistalle tilannekuvan päivitys');
  await aino.says('Lisää asialistalle hankinnat');
  expect((await sari.says('Poista hankinnat asialistalta')).text).toContain('Tämän voi tehdä ryhmän sihteeri');
  const shown = await liisa.says('Näytä johtoryhmän asialista');
  expect(buttonsOf(shown.card)).toEqual(['Avaa', 'Poista', 'Ehdota asiaa']);
  expect((await liisa.presses(shown.card, 'Poista')).text).toContain('Poistettu: Tilannekuvan päivitys');
  expect((await aino.says('Poista muut asiat asialistalta')).text).toContain('pysyvä kohta');
  expect((await aino.says('Poista hankinnat asialistalta')).text).toContain('Poistettu: Hankinnat');
});

test('who is not in the group neither reads, proposes, accepts nor publishes', async () => {
  await january();
  const { aino, liisa, mika } = house.people;
  await liisa.says('Lisää asialistalle tilannekuvan päivitys');
  for (const sentence of [
    'Näytä johtoryhmän asialista',
    'Lisää johtoryhmän asialistalle oma asiani',
    'Hyväksy ehdotus tilannekuvasta asialistalle',
    'Julkaise johtoryhmän asialista',
  ])
    expect((await mika.says(sentence)).text, sentence).toContain('Tämän voi tehdä');
  expect((await liisa.says('Julkaise asialista')).text).toContain('Tämän voi tehdä ryhmän sihteeri');
  expect((await liisa.says('Hyväksy ehdotus tilannekuvasta asialistalle')).text).toContain('Tämän voi tehdä');
  const shown = await aino.says('Näytä johtoryhmän asialista');
  expect(shown.text).toContain('Yksi ehdotus odottaa');
  expect(await house.db.selectFrom('agendaItem').select('id').where('title', '=', 'Oma asiani').execute()).toEqual([]);
});

test('a matter goes to the meeting of the day that was said, and to none when there is none', async () => {
  await january();
  await setMeeting(house, group, '2027-03-09T09:00', '2027-03-09T11:00');
  const { aino } = house.people;
  const march = await aino.says('Lisää 9.3. kokouksen asialistalle talousarvio');
  expect(march.text).toContain('ti 9.3.2027 klo 9.00–11.00');
  expect((await aino.presses(march.card, 'Näytä asialista')).text).toContain('Talousarvio');
  expect((await aino.says('Lisää 10.3. kokouksen asialistalle talousarvio')).text).toContain(
    'Päivälle ke 10.3.2027 ei ole sovittu kokousta',
  );
  expect((await aino.says('Näytä johtoryhmän asialista')).text).not.toContain('Talousarvio');
});

test('the next meeting is none that is over, called off or a joint day', async () => {
  await january();
  await setMeeting(house, group, '2026-11-23T07:00', '2026-11-23T08:59');
  const off = await setMeeting(house, group, '2026-12-08T09:00', '2026-12-08T11:00');
  const joint = await setMeeting(house, group, '2026-11-30T09:00', '2026-11-30T15:00');
  await house.db.updateTable('occurrence').set({ state: 'cancelled' }).where('id', '=', off).execute();
  await house.db.updateTable('occurrence').set({ kind: 'jointDay' }).where('id', '=', joint).execute();
  const { aino } = house.people;
  expect((await aino.says('Näytä johtoryhmän asialista')).text).toContain('ti 12.1.2027');
  await setMeeting(house, group, '2026-11-23T08:00', '2026-11-23T10:00');
  expect((await aino.says('Näytä johtoryhmän asialista')).text).toContain('ma 23.11.2026 klo 8.00–10.00');
});

test('times add up, and a meeting that overruns says by how much', async () => {
  await january();
  const { aino } = house.people;
  await aino.says('Lisää asialistalle tilannekuvan päivitys, 90 min');
  const added = await aino.says('Lisää asialistalle hankinnat, 55 min');
  expect(added.text).toContain('ylittävät kokouksen 25 minuutilla: kokous päättyisi klo 11.25');
  const shown = await aino.says('Näytä johtoryhmän asialista');
  expect(shown.text).toContain('klo 10.30 · 55 min');
});

test('undoing the first matter leaves the agenda and what came after it', async () => {
  await january();
  const { aino } = house.people;
  const first = await aino.says('Lisää asialistalle tilannekuvan päivitys');
  await aino.says('Lisää asialistalle hankinnat');
  expect((await aino.presses(first.card, 'Kumoa')).text).toContain('Kumottu');
  const shown = await aino.says('Näytä johtoryhmän asialista');
  expect(shown.text).not.toContain('Tilannekuvan päivitys');
  expect(numbered(shown.card, 'Hankinnat')).toBe('7');
  expect(numbered(shown.card, 'Kokouksen avaus')).toBe('1');
});

test('published, the agenda is posted to the group’s channel once, and lives there', async () => {
  await january();
  const { aino } = house.people;
  const published = await aino.says('Julkaise asialista');
  expect(published.text).toContain('Asialista julkaistaan nyt kanavalla Johtoryhmä');
  await house.tick();
  const [posted, ...others] = house.posts('Johtoryhmä');
  expect(others).toEqual([]);
  expect(textOf(posted?.card)).toContain('Julkaistu ma 23.11.2026 klo 9.00');

  const added = await aino.says('Lisää asialistalle hankinnat, 15 min');
  await house.tick();
  const [now] = house.posts('Johtoryhmä');
  expect([now?.id, now?.updates]).toEqual([posted?.id, 1]);
  expect(textOf(now?.card)).toContain('Hankinnat');
  expect(textOf(now?.card)).toContain('Muutettu julkaisun jälkeen');

  house.clock.set('2026-11-23T09:12');
  expect((await aino.says('Julkaise asialista')).text).toContain('päivitetään nyt, versio 2');
  await house.tick();
  expect(textOf(house.posts('Johtoryhmä')[0]?.card)).toContain('Päivitetty ma 23.11.2026 klo 9.12 (versio 2)');
  expect((await aino.says('Julkaise asialista')).text).toContain('eikä siihen ole tullut muutoksia');

  await aino.presses(added.card, 'Kumoa');
  await house.tick();
  const [last, ...more] = house.posts('Johtoryhmä');
  expect(more).toEqual([]);
  expect(last?.updates).toBe(3);
  expect(textOf(last?.card)).not.toContain('Hankinnat');
});

test('what waits for the secretary is never in the channel', async () => {
  await january();
  const { aino, liisa } = house.people;
  await liisa.says('Lisää asialistalle tilannekuvan päivitys');
  expect((await aino.says('Julkaise asialista')).text).toContain('Yksi ehdotus odottaa hyväksyntää');
  await house.tick();
  expect(textOf(house.posts('Johtoryhmä')[0]?.card)).not.toContain('Tilannekuvan päivitys');
  const asked = await aino.inChannel('Johtoryhmä').says('Näytä asialista');
  expect(asked.text).not.toContain('Tilannekuvan päivitys');
});

test('an agenda taken back before it is sent is not sent, after it the card says so', async () => {
  await january();
  const { aino } = house.people;
  const early = await aino.says('Julkaise asialista');
  await aino.presses(early.card, 'Kumoa');
  await house.tick();
  expect(house.posts('Johtoryhmä')).toEqual([]);

  house.clock.set('2026-11-23T09:05');
  const published = await aino.says('Julkaise asialista');
  await house.tick();
  await aino.presses(published.card, 'Kumoa');
  await house.tick();
  expect(house.posts('Johtoryhmä').map(({ card }) => textOf(card))).toEqual([
    expect.stringContaining('Asialista on vedetty takaisin'),
  ]);
  await aino.says('Julkaise asialista');
  await house.tick();
  expect(house.posts('Johtoryhmä').map(({ card }) => textOf(card))).toEqual([
    expect.stringContaining('Kokouksen avaus'),
  ]);
});

test('without a channel it is asked which, and remembered', async () => {
  const { aino } = house.people;
  const made = await aino.says('Luo aluetiimi: puheenjohtaja Niemi');
  expect(made.text).toContain('Asialistalle ei ole vielä valittu kanavaa');
  await setMeeting(house, 'Aluetiimi', '2026-12-01T09:00', '2026-12-01T10:00');
  const asked = await aino.says('Julkaise aluetiimin asialista');
  expect(asked.text).toContain('Mille kanavalle julkaisen asialistan?');
  expect(buttonsOf(asked.card)).toEqual(['Yleinen', 'Johtoryhmä']);
  expect((await aino.presses(asked.card, 'Yleinen')).text).toContain('julkaistaan nyt kanavalla Yleinen');
  await house.tick();
  expect(house.posts('Yleinen').map(({ card }) => textOf(card))).toContainEqual(
    expect.stringContaining('Aluetiimin asialista'),
  );
  expect((await aino.says('Ketkä kuuluvat aluetiimiin?')).text).toContain('Asialista julkaistaan kanavalla Yleinen');
});

test('a matter is proposed from the card in the channel, which stays', async () => {
  await january();
  const { aino, liisa } = house.people;
  await aino.says('Julkaise asialista');
  await house.tick();
  const posted = house.posts('Johtoryhmä')[0]?.card ?? null;
  const there = liisa.inChannel('Johtoryhmä');
  const form = await there.presses(posted, 'Ehdota asiaa');
  const proposed = await there.presses(form.card, 'Tallenna', {
    title: 'Nuorten työpajat',
    minutes: '10',
    itemType: 'decision',
  });
  expect(proposed.text).toContain('Ehdotettu asialistalle: Nuorten työpajat');
  expect(proposed.text).toContain('10 min · päätösasia');
  const row = await house.db.selectFrom('agendaItem').selectAll().where('title', '=', 'Nuorten työpajat').execute();
  expect(row.map(({ state, type }) => [state, type])).toEqual([['proposed', 'decision']]);
});

test('the card of a meeting that is over takes no more matters', async () => {
  await january();
  const { aino, liisa } = house.people;
  await aino.says('Julkaise asialista');
  await house.tick();
  const there = liisa.inChannel('Johtoryhmä');
  const form = await there.presses(house.posts('Johtoryhmä')[0]?.card ?? null, 'Ehdota asiaa');
  house.clock.set('2027-01-12T11:00');
  const late = await there.presses(form.card, 'Tallenna', { title: 'Nuorten työpajat' });
  expect(late.text).toContain('Tämä kokous on jo pidetty tai peruttu');
  expect(await house.db.selectFrom('agendaItem').select('id').where('type', '=', 'discussion').execute()).toEqual([]);
});

test('in a group’s channel the agenda is that group’s', async () => {
  await january();
  const { aino } = house.people;
  await aino.says('Luo aluetiimi: sihteeri Virtanen');
  await setMeeting(house, 'Aluetiimi', '2026-12-01T09:00', '2026-12-01T10:00');
  expect((await aino.inChannel('Johtoryhmä').says('Näytä asialista')).text).toContain(
    'Työllisyysjohtoryhmän asialista',
  );
  const asked = await aino.says('Näytä asialista');
  expect(buttonsOf(asked.card).sort()).toEqual(['Aluetiimi', 'Työllisyysjohtoryhmä']);
});

test('a moved meeting moves on its card', async () => {
  const id = await january();
  const { aino } = house.people;
  await aino.says('Julkaise asialista');
  await house.tick();
  await aino.says('Siirretään johtoryhmän kokous torstaille 14.1.2027 klo 13');
  await house.tick();
  const moved = await house.db.selectFrom('occurrence').select('start').where('id', '=', id).executeTakeFirst();
  expect(moved?.start).toBe('2027-01-14T13:00');
  expect(textOf(house.posts('Johtoryhmä')[0]?.card)).toContain('to 14.1.2027 klo 13.00–15.00');
});

test('an agenda that is full says so', async () => {
  await january();
  const { aino } = house.people;
  for (let n = 0; n < 29; n++) await aino.says(`Lisää asialistalle hankinta ${'abcdefghijklmnopqrstuvwxyzåäö'[n]}${n}`);
  expect((await aino.says('Lisää asialistalle hankinta zz')).text).toContain('Asialistalla on jo 40 asiaa');
});

test('a card’s made-up data changes nothing', async () => {
  await january();
  const { liisa } = house.people;
  const made = async (verb: string, data: object) => {
    const shown = await liisa.says('Näytä johtoryhmän asialista');
    const [action] = (shown.card as unknown as { actions: { verb: string; data: object }[] }).actions;
    Object.assign(action ?? {}, { verb, data });
    return (await liisa.presses(shown.card, 'Ehdota asiaa')).text;
  };
  const nobodys = '3f0c3a5e-0000-4000-8000-000000000000';
  expect(await made('agenda.acceptItem', { item: nobodys })).toContain('Tämän voi tehdä');
  expect(await made('agenda.removeItem', { item: nobodys })).toContain('Tämä painike ei ole enää käytössä');
  expect(await made('agenda.removeItem', { item: 7 })).toMatch(/ei kelpaa|ei ole enää/);
  expect(await made('agenda.addItem', { meeting: nobodys, title: 'Oma' })).toContain('ei ole enää käytössä');
  expect(await made('agenda.addItem', { title: 'Oma', minutes: -5 })).toContain('Kohta ”Kesto minuutteina” ei kelpaa');
  expect(await made('agenda.addItem', { title: 'Oma', itemType: 'standing' })).toContain(
    'Kohta ”Asian laji” ei kelpaa',
  );
  expect(await house.db.selectFrom('agendaItem').selectAll().execute()).toEqual([]);
});

test('in Swedish and English it is the reader’s words, in Finnish the group’s', async () => {
  await january();
  const { aino, johan } = house.people;
  await aino.says('Lisää Nyman johtoryhmän jäseneksi');
  const shown = await johan.says('Visa ledningsgruppens ärendelista');
  expect(shown.text).toContain('Ärendelista: Työllisyysjohtoryhmä');
  expect(shown.text).toContain('tis 12.1.2027 kl. 9.00–11.00');
  expect(shown.text).toContain('Utkast, ännu inte publicerat.');
});

test('whoever sits in the group answers on the agenda, which shows how many come', async () => {
  await january();
  const { aino, liisa } = house.people;
  await aino.says('Julkaise asialista');
  await house.tick();
  const posted = house.posts('Johtoryhmä')[0]?.card ?? null;
  expect(buttonsOf(posted)).toEqual(['Tulen', 'Etänä', 'En pääse', 'Ehdota asiaa', 'Lisää Outlookiin']);
  await liisa.inChannel('Johtoryhmä').presses(posted, 'Etänä');
  await house.tick();
  expect(textOf(house.posts('Johtoryhmä')[0]?.card)).toContain('etänä 1');
});
