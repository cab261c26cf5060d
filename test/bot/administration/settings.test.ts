import { afterEach, beforeEach, expect, test } from 'vitest';
import { type House, openHouse } from '../../house.ts';
import { addPlan } from '../../jobs/facts.ts';
import { buttonsOf, textOf } from '../../stand-in/client.ts';
import { foundGroup, setMeeting } from '../leadership.ts';

let house: House;
let aino: House['people']['aino'];
beforeEach(async () => {
  house = await openHouse({ now: '2026-11-23T09:00' });
  ({ aino } = house.people);
});
afterEach(() => house.close());

const workspace = () => house.db.selectFrom('workspace').selectAll().executeTakeFirstOrThrow();

test('the settings are on one card, and each part is changed from it', async () => {
  await foundGroup(house);
  const { card, text } = await aino.says('Näytä asetukset');
  expect(text).toContain('Asetukset: Pohjois-Karjalan yhdyspintatyö');
  expect(text).toContain('arkisin 8.00–17.00');
  expect(text).toContain('Työllisyysjohtoryhmä');
  expect(text).toContain('**Ylläpitäjät:** Aino Virtanen');
  expect(text).toContain('Päättyneet suunnitelmat: vuoden päättymisestä');
  const form = await aino.presses(card, 'Työaika ja kieli');
  const saved = await aino.presses(form.card, 'Tallenna', { digestAt: '07:30', workspaceLocale: 'sv' });
  expect(saved.text).toContain('arkisin 7.30–17.00');
  expect(await workspace()).toMatchObject({ digestAt: '07:30', dayEnds: '17:00', locale: 'sv' });
  await aino.presses(saved.card, 'Kumoa');
  expect(await workspace()).toMatchObject({ digestAt: '08:00', locale: 'fi' });
});

test('by a sentence too, and what makes no sense is said in the form', async () => {
  expect((await aino.says('Muuta työaika klo 7.15–16')).text).toContain('arkisin 7.15–16.00');
  expect((await aino.says('Kanavien kieleksi ruotsi')).text).toContain('**Kanavien kieli:** ruotsi');
  const { card } = await aino.says('Muuta asetuksia');
  const wrong = await aino.presses(card, 'Tallenna', { digestAt: '16:00', dayEnds: '08:00' });
  expect(wrong.text).toContain('Työpäivä päättyy ennen kuin se alkaa');
  expect(await workspace()).toMatchObject({ digestAt: '07:15', dayEnds: '16:00' });
});

test('the digest goes out at the time that was set', async () => {
  house.clock.set('2026-11-20T15:00');
  await house.tick();
  await addPlan(house, aino, { ref: 'AKT-0231', due: '2026-11-30' });
  await aino.says('Aamukooste klo 9.30');
  const digests = () => aino.inbox().filter(({ card }) => textOf(card).includes('AKT-0231')).length;
  house.clock.set('2026-11-23T09:29');
  await house.tick();
  expect(digests()).toBe(0);
  house.clock.set('2026-11-23T09:30');
  await house.tick();
  expect(digests()).toBe(1);
});

test('retention times are set by form and by sentence, and the log outlives the plans', async () => {
  const { card } = await aino.says('Muuta säilytysaikoja');
  const saved = await aino.presses(card, 'Tallenna', { keptPlans: '24', keptLog: '36' });
  expect(saved.text).toContain('Päättyneet suunnitelmat: 2 vuotta päättymisestä');
  expect(saved.text).toContain('Muutosloki: 3 vuotta');
  const short = await aino.says('Säilytä loki 12 kuukautta');
  expect(short.text).toContain('vähintään yhtä kauan kuin suunnitelmia: 2 vuotta');
  const shorter = await aino.says('Säilytä lähetetyt viestit 3 kuukautta');
  expect(shorter.text).toContain('Lähetetyt viestit ja muistutukset: 3 kuukautta (lyhennys voimaan ma 30.11.2026)');
  expect((await aino.says('Säilytä lähetetyt viestit 3 kuukautta')).text).toContain('Mitään ei muutettu');
});

test('only an administrator sees or changes settings, whatever the card says', async () => {
  const { eero } = house.people;
  const { card } = await eero.says('ohje');
  for (const data of [
    { verb: 'settings.show' },
    { verb: 'settings.change', digestAt: '06:00' },
    { verb: 'retention.set', keptLog: 1 },
    { verb: 'workspace.export' },
    { verb: 'person.erase', person: 'Aino Virtanen', sure: true },
    { verb: 'people.left' },
    { verb: 'left.move', person: 'Aino Virtanen', to: 'me' },
    { verb: 'group.archive', group: 'x' },
    { verb: 'group.change', group: 'x', name: 'y' },
  ])
    expect((await eero.forges(card, data)).text, data.verb).toContain('työtilan ylläpitäjä');
  expect(await house.db.selectFrom('change').selectAll().execute()).toEqual([]);
});

test('a group gets another name, words and channel; without meetings to come it is archived', async () => {
  await foundGroup(house);
  const { card } = await aino.says('Muuta johtoryhmän asetuksia');
  const saved = await aino.presses(card, 'Tallenna', {
    name: 'Alueen johtoryhmä',
    formality: 'formal',
    channel: 'none',
  });
  expect(saved.text).toContain('Tallennettu: Alueen johtoryhmä');
  const group = () => house.db.selectFrom('group').selectAll().executeTakeFirstOrThrow();
  expect(await group()).toMatchObject({ name: 'Alueen johtoryhmä', formal: 1, channelId: null });
  await setMeeting(house, 'Alueen johtoryhmä', '2027-01-12T09:00', '2027-01-12T11:00');
  expect((await aino.says('Arkistoi johtoryhmä')).text).toContain('on tulevia kokouksia');
  await house.db.updateTable('occurrence').set({ state: 'cancelled' }).execute();
  const archived = await aino.says('Arkistoi johtoryhmä');
  expect(archived.text).toContain('Arkistoitu: Alueen johtoryhmä');
  expect((await group()).archivedAt).not.toBeNull();
  await aino.presses(archived.card, 'Kumoa');
  expect((await group()).archivedAt).toBeNull();
});

test('who is in several workspaces says which one the own chat is about', async () => {
  expect((await aino.says('Vaihda työtilaa')).text).toContain('Olet vain tässä työtilassa');
  const other = house.client.team('Kainuun yhdyspintatyö', { members: [aino] });
  await aino.in(other.channel()).installs();
  const asked = await aino.says('Vaihda työtilaa');
  expect(buttonsOf(asked.card)).toEqual(['Kainuun yhdyspintatyö', 'Pohjois-Karjalan yhdyspintatyö']);
  await aino.presses(asked.card, 'Kainuun yhdyspintatyö');
  expect((await aino.says('Näytä asetukset')).text).toContain('Asetukset: Kainuun yhdyspintatyö');
  const stranger = house.people.mika;
  const { card } = await stranger.says('ohje');
  const id = (
    await house.db.selectFrom('workspace').select('id').where('name', 'like', 'Kainuun%').executeTakeFirstOrThrow()
  ).id;
  expect((await stranger.forges(card, { verb: 'workspace.choose', workspace: id })).text).toContain(
    'ei ole enää käytössä',
  );
});
