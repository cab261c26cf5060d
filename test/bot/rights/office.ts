import { randomUUID } from 'node:crypto';
import type { Role } from '#bot/rights.ts';
import type { SeatRole } from '#domain/words.ts';
import { type House, openHouse } from '../../house.ts';
import type { Person } from '../../stand-in/client.ts';
import { foundGroup, setMeeting } from '../leadership.ts';

interface Held {
  readonly workspace: readonly Role[];
  /** In the leadership group, and in the other one. */
  readonly seat?: SeatRole;
  readonly elsewhere?: SeatRole;
}

/** Everyone who may press something: what each is in the workspace and in its groups. */
export const roles: Readonly<Record<RoleName, Held>> = {
  staff: { workspace: ['staff'] },
  guest: { workspace: ['staff'] },
  member: { workspace: ['staff'], seat: 'member' },
  deputy: { workspace: ['staff'], seat: 'deputy' },
  secretary: { workspace: ['staff'], seat: 'secretary' },
  chair: { workspace: ['staff'], seat: 'chair' },
  viceChair: { workspace: ['staff'], seat: 'viceChair' },
  caseworker: { workspace: ['staff', 'caseworker'] },
  lead: { workspace: ['staff', 'caseworker'], elsewhere: 'secretary' },
  admin: { workspace: ['staff', 'admin'] },
};
export type RoleName =
  | 'staff'
  | 'guest'
  | 'member'
  | 'deputy'
  | 'secretary'
  | 'chair'
  | 'viceChair'
  | 'caseworker'
  | 'lead'
  | 'admin';

/** The roles that count somewhere in the workspace, and those that count in the leadership group. */
export const anywhere = (name: RoleName): Role[] => {
  const { elsewhere } = roles[name];
  return [...inTheGroup(name), ...(elsewhere ? [elsewhere] : [])];
};
export const inTheGroup = (name: RoleName): Role[] => {
  const { workspace, seat } = roles[name];
  return [...workspace, ...(seat ? [seat] : [])];
};

export interface Office {
  readonly house: House;
  readonly people: Record<RoleName | 'left' | 'stranger', Person>;
  /** The leadership group, its meeting of tomorrow, and the other group. */
  readonly group: string;
  readonly meeting: string;
  readonly otherGroup: string;
  idOf(person: Person): Promise<string>;
}

/** A workspace with one person of each role; Aino is the admin and sits in no group. Tomorrow the leadership group meets. */
export async function openOffice(): Promise<Office> {
  const house = await openHouse({
    now: '2027-01-11T12:00',
    // Every command, said and pressed, in one breath.
    overrides: { surroundings: { turnsAMinute: 10_000 } },
  });
  const { aino, eero, liisa, sari, mika, johan } = house.people;
  const newcomer = async (name: string, guest = false) => {
    const person = house.client.person(name, { guest });
    await house.team.gains(person);
    return person;
  };
  const people = {
    admin: aino,
    chair: eero,
    viceChair: liisa,
    member: sari,
    deputy: mika,
    secretary: johan,
    staff: await newcomer('Outi Ranta'),
    guest: await newcomer('Kaisa Koski', true),
    caseworker: await newcomer('Teemu Laine'),
    lead: await newcomer('Päivi Salo'),
    left: await newcomer('Ville Aho'),
    stranger: house.client.person('Jari Luoto'),
  };
  await foundGroup(house);
  await aino.says('Luo aluetiimi: sihteeri Salo');
  const groups = await house.db.selectFrom('group').select(['id', 'kind']).execute();
  const of = (kind: string) => groups.find((one) => one.kind === kind)?.id ?? '';
  const [group, otherGroup] = [of('leadershipGroup'), of('areaTeam')];
  const meeting = await setMeeting(house, 'Työllisyysjohtoryhmä', '2027-01-12T09:00', '2027-01-12T11:00');
  const idOf = async ({ teamsId }: Person) =>
    (await house.db.selectFrom('person').select('id').where('teamsId', '=', teamsId).executeTakeFirstOrThrow()).id;

  await house.db.deleteFrom('seat').where('groupId', '=', group).execute();
  const seat = async (person: Person, role: SeatRole, groupId = group) =>
    house.db
      .insertInto('seat')
      .values({ id: randomUUID(), groupId, personId: await idOf(person), role, deputyFor: null })
      .execute();
  for (const [name, { seat: role }] of Object.entries(roles) as [RoleName, Held][])
    if (role) await seat(people[name], role);
  for (const person of [people.caseworker, people.lead, people.left])
    await house.db
      .updateTable('membership')
      .set({ isCaseworker: 1 })
      .where('personId', '=', await idOf(person))
      .execute();
  await seat(people.left, 'chair');
  await house.db
    .updateTable('membership')
    .set({ isAdmin: 1 })
    .where('personId', '=', await idOf(people.left))
    .execute();
  for (const person of Object.values(people)) await person.says('ohje');
  await house.team.loses(people.left);
  return { house, people, group, meeting, otherGroup, idOf };
}

/**
 * Things of the leadership group, of no role's own but the secretary's and the admin's, as a button would name them:
 * minutes that are out, others that are being checked, and what is ahead.
 */
export async function makeThings({ house, people, group, meeting }: Office) {
  const { secretary, chair } = people;
  house.clock.set('2027-01-11T09:00');
  const hold = async (hour: string, ...after: (readonly [Person, string])[]) => {
    const id = await setMeeting(house, 'Työllisyysjohtoryhmä', `2027-01-11T${hour}:00`, `2027-01-11T${hour}:30`);
    house.clock.set(`2027-01-11T${hour}:10`);
    await secretary.says('Aloita johtoryhmän kokous');
    await secretary.says('Päätä johtoryhmän kokous');
    await secretary.says('Lähetä muistio tarkistettavaksi');
    for (const [person, sentence] of after) await person.says(sentence);
    return id;
  };
  const out = await hold('09', [chair, 'Muistio on tarkistettu'], [secretary, 'Julkaise johtoryhmän muistio']);
  const checking = await hold('10');
  house.clock.set('2027-01-11T12:00');
  for (const sentence of [
    'Johtoryhmä kokoontuu joka toinen kuukausi toinen tiistai klo 13–15',
    'Lisää asialistalle hankinnat',
    'Lisää tavoite: yhteinen asiakasohjaus',
    'Lisää TYM-sopimus, vastuuhenkilönä Virtanen',
    'Avaa yhteistyökysely, vastausaikaa 29.1. asti',
    'Tehtävä Korhoselle: vieras tehtävä 29.1. mennessä',
  ])
    await secretary.says(sentence);
  // The task is nobody's own.
  await house.db.deleteFrom('taskOwner').execute();
  const one = async (table: 'goal' | 'agreement' | 'task' | 'series' | 'poll') =>
    (await house.db.selectFrom(table).select('id').executeTakeFirstOrThrow()).id;
  const item = house.db.selectFrom('agendaItem').select('id').where('title', '=', 'Hankinnat');
  const [goal, agreement, task, series] = [
    await one('goal'),
    await one('agreement'),
    await one('task'),
    await one('series'),
  ];
  const named = {
    group,
    goal,
    agreement,
    series,
    poll: await one('poll'),
    item: (await item.executeTakeFirstOrThrow()).id,
    occurrence: meeting,
  };
  const minutes = (verb: string) => (/show|download|revoke/.test(verb) ? out : checking);
  return (verb: string): Record<string, unknown> => ({
    ...named,
    meeting: verb.startsWith('minutes.') ? minutes(verb) : meeting,
    ...(/^task.(done|show|edit|comment)$/.test(verb) ? { title: task } : {}),
    parent: undefined,
  });
}
