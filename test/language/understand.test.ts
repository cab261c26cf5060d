import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { readExamples } from '#language/examples/examples.ts';
import { understand } from '#language/understand.ts';

const now = Temporal.ZonedDateTime.from('2026-11-23T09:00+02:00[Europe/Helsinki]');
const known = {
  people: ['Aino Virtanen', 'Pekka Lahti', 'Ella Niemi'],
  groups: ['Pohjoinen aluetiimi', 'Työllisyysjohtoryhmä'],
};
const fi = (text: string) => understand(text, { locale: 'fi', now, known });

test.each([
  ['Luo yhteispäivä 31.4. klo 9', 'date.impossible'],
  ['lisää yhteispäivä 3.12. klo 25', 'time.impossible'],
])('"%s" says what cannot be so', (text, code) => {
  expect(fi(text).best).toMatchObject({ intent: 'jointDay.create', problem: { code } });
});

test.each([
  'moikka moi',
  'mikä on elämän tarkoitus',
  'kiitos!',
  'Sataako huomenna?',
  'Nähdään huomenna',
  'Hyvää joulua!',
  'lisää maitoa',
  'Lähetä pizza',
  'tehtävä on tärkeä',
  'älä peru yhteispäivää',
  'AKT-0455 ja AKT-0456 tarkistettu tänään',
  'Lisää yhteispäivä 3.12. klo 9-12 ja peru 7.12.',
  'älä siirrä johtoryhmän kokousta',
  'do not cancel the joint day',
  'avboka inte mötet',
  'asiakas ei tullut paikalle',
  'asdf qwer',
  'What is the meaning of life',
  'please buy milk',
  'god morgon',
  '',
  '?!',
  '🙂',
])('"%s" is not understood', (text) => {
  expect(fi(text).best).toBeNull();
});

test('what is not understood still names the likest commands', () => {
  expect(fi('Lähetä pizza').nearest).toContain('agenda.publish');
});

test('"ensi maanantaina" said on a Monday may mean two days', () => {
  expect(fi('peru ensi maanantain yhteispäivä').best?.alternatives).toEqual({
    slot: 'date',
    values: ['2026-11-30', '2026-12-07'],
    patches: [{ date: '2026-11-30' }, { date: '2026-12-07' }],
  });
});

test('what is counted from an ambiguous day follows it', () => {
  expect(fi('siirrä ensi maanantain yhteispäivä keskiviikolle').best?.alternatives?.patches).toEqual([
    { date: '2026-11-30', newDate: '2026-12-02' },
    { date: '2026-12-07', newDate: '2026-12-09' },
  ]);
  expect(fi('lisää yhteispäivä ensi maanantaina klo 9-12').best?.alternatives?.patches).toEqual([
    { start: '2026-11-30T09:00', end: '2026-11-30T12:00' },
    { start: '2026-12-07T09:00', end: '2026-12-07T12:00' },
  ]);
});

test('a review on a day to come is a year ago or a slip', () => {
  expect(fi('AKT-0455 tarkistettu 1.12.').best?.alternatives).toEqual({
    slot: 'date',
    values: ['2025-12-01', '2026-12-01'],
    patches: [
      { ref: 'AKT-0455', date: '2025-12-01' },
      { ref: 'AKT-0455', date: '2026-12-01' },
    ],
  });
});

test('an impossible day is said to be one and gives no date', () => {
  const { best } = fi('Peru 31.4. yhteispäivä');
  expect(best).toMatchObject({
    intent: 'occurrence.cancel',
    slots: {},
    problem: { code: 'date.impossible', text: '31.4.' },
  });
});

test.each([
  ['anna AKT-0455 Pekalle', 'Pekka'],
  ['anna AKT-0455 Pekka Lahdelle', 'Pekka Lahti'],
  ['anna AKT-0455 ellalle', 'Ella'],
  ['anna AKT-0455 Laineelle', 'Laine'],
  ['anna AKT-0455 Nymanille', 'Nyman'],
])('%s: a name in any case is the name', (text, to) => {
  expect(fi(text).best?.slots).toEqual({ ref: 'AKT-0455', to });
});

test("a group's own name is known in any case form", () => {
  expect(fi('milloin Pohjoisen aluetiimin kokous on').best?.slots).toEqual({ group: 'Pohjoinen aluetiimi' });
});

test('a title is given as the workspace has it', () => {
  const titles = ['luonnos yhteisestä esitteestä', 'Yhteiset toimitilat'];
  const say = (text: string) => understand(text, { locale: 'fi', now, known: { ...known, titles } }).best?.slots;
  expect(say('yhteisen esitteen luonnos on valmis')).toEqual({ title: 'luonnos yhteisestä esitteestä' });
  expect(say('yhteiset toimitilat käytössä meillä')).toEqual({ title: 'Yhteiset toimitilat' });
});

test.each(['asiakas 010594Y9032', '311299-999E tarkistettu', '020594 x902n'])(
  '%s holds a personal identity code',
  (text) => {
    expect(fi(text).best).toEqual({ intent: 'privacy.block', slots: {}, confidence: 1 });
  },
);

test.each(['TYM-2026-014', 'soita 050 381 4096', '9.9.2024 klo 12.00–13.00', '199/14.07.00/2026'])(
  '%s holds none',
  (text) => {
    expect(fi(text).best?.intent).not.toBe('privacy.block');
  },
);

test('rows with references are plans, rows with names are members', () => {
  const plans = 'AKT-0101\t1.9.2026\tVirtanen\nAKT-0102\t2.9.2026\tNiemi';
  expect(fi(`Tuo suunnitelmat\n${plans}`).best).toMatchObject({ intent: 'plan.import', slots: { rows: plans } });
  expect(fi('Aino Virtanen;Kela\nPekka Lahti;Kunta').best?.intent).toBe('group.importMembers');
  expect(fi('lisää yhteispäivä\n3.12. klo 9').best?.intent).toBe('jointDay.create');
});

test.each([
  ['lisä yhteispäivä 3.12. klo 9-12', 'jointDay.create'],
  ['näytä joukukuun kalentri', 'calendar.list'],
  ['asialsita', 'agenda.show'],
  ['AKT-0455 tarkistetu tänään', 'plan.reviewed'],
  ['shwo the agendda', 'agenda.show'],
  ['Vilka uppgiftr är försenade', 'task.list'],
])('%s: a typing error is put right', (text, intent) => {
  expect(fi(text).best?.intent).toBe(intent);
});

test('a sentence takes a millisecond or so', () => {
  const all = readExamples().flatMap(({ text, locale }) => (locale === 'fi' ? [text] : []));
  for (const text of all) fi(text);
  const begun = performance.now();
  for (const text of all) fi(text);
  console.info(`${((performance.now() - begun) / all.length).toFixed(2)} ms a sentence`);
  expect(all.length).toBeGreaterThan(150);
});
