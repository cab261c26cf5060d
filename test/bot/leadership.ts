import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import type { House } from '../house.ts';

/** The leadership group of the house: Eero in the chair, Aino the secretary, Liisa and Sari members; Mika is outside. */
export async function foundGroup(house: House) {
  const { aino } = house.people;
  return aino.says('Luo työllisyysjohtoryhmä: puheenjohtaja Korhonen, sihteeri Virtanen, jäsenet Niemi ja Mäkelä');
}

/** A meeting of a group in the calendar; wall times. */
export async function setMeeting(house: House, group: string, start: string, end: string): Promise<string> {
  const row = await house.db.selectFrom('group').selectAll().where('name', '=', group).executeTakeFirstOrThrow();
  const owner = await house.db.selectFrom('person').select('id').executeTakeFirstOrThrow();
  const id = randomUUID();
  const startsAt = Temporal.PlainDateTime.from(start).toZonedDateTime('Europe/Helsinki').toInstant();
  await house.db
    .insertInto('occurrence')
    .values({
      id,
      workspaceId: row.workspaceId,
      seriesId: null,
      groupId: row.id,
      kind: 'leadershipMeeting',
      title: null,
      originalDate: start.slice(0, 10),
      start,
      end,
      startsAt: startsAt.toString({ fractionalSecondDigits: 3 }),
      place: 'Kaupungintalo, kokoushuone 2',
      ownerId: owner.id,
      state: 'planned',
    })
    .execute();
  return id;
}
