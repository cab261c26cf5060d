import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Right } from '#bot/roles.ts';
import { type House, openHouse } from '../house.ts';
import { foundGroup, setMeeting } from './leadership.ts';

let house: House;
let group: string;
let meeting: string;
beforeAll(async () => {
  house = await openHouse({ now: '2027-01-11T12:00' });
  const { aino } = house.people;
  await aino.says('Anna Nymanille ylläpitäjän rooli');
  await foundGroup(house);
  await aino.says('Lisää Lehtonen johtoryhmän varajäseneksi');
  await aino.says('Luo aluetiimi: sihteeri Lehtonen');
  meeting = await setMeeting(house, 'Työllisyysjohtoryhmä', '2027-01-12T09:00', '2027-01-12T11:00');
  const found = await house.db.selectFrom('group').select('id').where('kind', '=', 'leadershipGroup').execute();
  group = found[0]?.id ?? '';
  const people = await house.db.selectFrom('person').select(['id', 'name']).execute();
  const seat = async (name: string, role: 'viceChair' | 'deputy' | null) => {
    const personId = people.find((person) => person.name === name)?.id ?? '';
    const own = house.db.updateTable('seat').where('groupId', '=', group).where('personId', '=', personId);
    if (role) await own.set({ role }).execute();
    else await house.db.deleteFrom('seat').where('groupId', '=', group).where('personId', '=', personId).execute();
  };
  // Aino stays the installer, an admin outside the group; the secretary is Johan, who is made no admin.
  await house.db
    .updateTable('membership')
    .set({ isAdmin: 0 })
    .where('personId', '!=', idOf(people, 'Aino Virtanen'))
    .execute();
  await seat('Aino Virtanen', null);
  await house.db
    .insertInto('seat')
    .values({ id: 'johan', groupId: group, personId: idOf(people, 'Johan Nyman'), role: 'secretary', deputyFor: null })
    .execute();
  await seat('Liisa Niemi', 'viceChair');
  await seat('Mika Lehtonen', 'deputy');
});
afterAll(() => house.close());

const idOf = (people: readonly { id: string; name: string }[], name: string) =>
  people.find((person) => person.name === name)?.id ?? '';

const roles = {
  admin: 'aino',
  chair: 'eero',
  viceChair: 'liisa',
  secretary: 'johan',
  member: 'sari',
  deputy: 'mika',
} as const;

type Role = keyof typeof roles;

const may: Readonly<Record<Exclude<Right, 'staff' | 'caseworker'>, readonly Role[]>> = {
  member: ['admin', 'chair', 'viceChair', 'secretary', 'member', 'deputy'],
  secretary: ['admin', 'chair', 'viceChair', 'secretary'],
  chair: ['chair', 'viceChair'],
  admin: ['admin'],
};

/** Each command of a leadership group by the least right that it asks for in the group. */
const actions: Readonly<Record<string, keyof typeof may>> = {
  'agenda.show': 'member',
  'agenda.addItem': 'member',
  'agenda.publish': 'secretary',
  'agenda.hold': 'secretary',
  'agenda.scheduleSend': 'secretary',
  'agenda.acceptItem': 'secretary',
  'agenda.moveItem': 'secretary',
  'agenda.arrange': 'secretary',
  'agenda.deferItem': 'secretary',
  'meeting.timetable': 'member',
  'meeting.moveSteps': 'secretary',
  'meeting.createSeries': 'secretary',
  'group.quorum': 'secretary',
  'meeting.create': 'secretary',
  'session.start': 'secretary',
  'session.show': 'secretary',
  'session.next': 'secretary',
  'session.attendance': 'secretary',
  'session.arrive': 'secretary',
  'session.guest': 'secretary',
  'session.end': 'secretary',
  'decision.record': 'secretary',
  'decision.list': 'member',
  'minutes.show': 'member',
  'minutes.edit': 'secretary',
  'minutes.send': 'secretary',
  'minutes.post': 'secretary',
  'minutes.approve': 'chair',
  'minutes.download': 'member',
  'minutes.revoke': 'member',
  'goal.list': 'member',
  'goal.create': 'secretary',
  'goal.state': 'secretary',
  'goal.action': 'secretary',
  'goal.onAgenda': 'secretary',
  'recommendation.show': 'member',
  'recommendation.onAgenda': 'secretary',
  'group.create': 'admin',
  'group.addMember': 'admin',
  'group.importMembers': 'admin',
};

/** Whatever any of them may need. */
const slots = () => ({
  group,
  title: 'Oma asia',
  name: 'Anna Salminen',
  person: 'Sari Mäkelä',
  goal: 'ei mikään',
  text: 'x',
  daysBefore: 7,
  quorum: 3,
  to: 'up',
  meeting: undefined,
});

describe.each(Object.entries(roles))('%s', (role, who) => {
  test.each(Object.entries(actions))('%s asks for %s', async (verb, right) => {
    const person = house.people[who];
    const card = (await person.says('Mitä osaat?')).card;
    const { text } = await person.forges(card as object as never, { verb, fresh: true, ...slots() });
    const refused = /Tämän voi tehdä/.test(text);
    expect(refused, text).toBe(!may[right].includes(role as Role));
  });
});

test('nobody outside the group does anything in it, whatever the right elsewhere', async () => {
  const { mika } = house.people;
  await house.db
    .deleteFrom('seat')
    .where('groupId', '=', group)
    .where('personId', 'in', (query) => query.selectFrom('person').select('id').where('name', '=', 'Mika Lehtonen'))
    .execute();
  for (const [verb, right] of Object.entries(actions)) {
    if (right === 'admin' || verb === 'decision.list') continue;
    const card = (await mika.says('Mitä osaat?')).card;
    const { text } = await mika.forges(card as object as never, { verb, fresh: true, ...slots() });
    expect(text, verb).toMatch(/Tämän voi tehdä/);
    const byMeeting = await mika.forges(card as object as never, { verb, fresh: true, ...slots(), meeting });
    expect(byMeeting.text, verb).toMatch(/Tämän voi tehdä|ei ole enää käytössä/);
  }
});
