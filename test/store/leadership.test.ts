import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ordered, positionOfNew } from '#domain/agenda.ts';
import { ensureAgenda, isPosted, itemsOf, noDetails } from '#store/agenda.ts';
import { insert, lastChangeset, startWrite } from '#store/change.ts';
import { type Database, openDatabase } from '#store/database.ts';
import { post } from '#store/delivery.ts';
import { peopleOfGroups, seatsOf, sizesOf } from '#store/group.ts';
import { newPerson } from '#store/people.ts';
import type { AgendaItemRow, Db, OccurrenceRow, SeatRow } from '#store/schema/index.ts';
import { postgresDatabase } from '../postgres/database.ts';
import { addParents } from './parents.ts';

const at = '2026-11-23T07:00:00.000Z';
const by = (db: Db) => startWrite(db, { workspaceId: 'w', actorId: 'aino', action: 'test', at });

const january: OccurrenceRow = {
  id: 'january',
  workspaceId: 'w',
  seriesId: null,
  groupId: 'g',
  kind: 'leadershipMeeting',
  title: null,
  originalDate: '2027-01-12',
  start: '2027-01-12T09:00',
  end: '2027-01-12T11:00',
  startsAt: '2027-01-12T07:00:00.000Z',
  place: null,
  ownerId: 'aino',
  state: 'planned',
};

const matter = (id: string, items: readonly AgendaItemRow[]): AgendaItemRow => ({
  id,
  occurrenceId: 'january',
  parentId: null,
  position: positionOfNew(items),
  title: id,
  type: 'decision',
  presenter: null,
  presenterId: null,
  minutes: null,
  state: 'accepted',
  proposedById: 'aino',
  ...noDetails,
});

describe.each([
  { kind: 'SQLite', address: async () => 'file::memory:' },
  { kind: 'PostgreSQL', address: postgresDatabase },
])('agendas on $kind', ({ address }) => {
  let db: Database;

  beforeAll(async () => {
    db = await openDatabase(await address());
    await addParents(db, { workspaces: ['w'] });
    const template = [
      { title: 'Avaus' },
      { title: 'Asiat', heading: true },
      { title: 'Muut', items: [{ title: 'Osa' }] },
    ];
    await db
      .insertInto('group')
      .values({
        id: 'g',
        workspaceId: 'w',
        kind: 'leadershipGroup',
        name: 'Työllisyysjohtoryhmä',
        formal: 0,
        channelId: null,
        template: JSON.stringify(template),
        createdAt: at,
        archivedAt: null,
        timetable: null,
        quorum: null,
      })
      .execute();
    for (const [id, name, leftAt] of [
      ['aino', 'Aino Virtanen', null],
      ['eero', 'Eero Korhonen', at],
    ] as const) {
      await db
        .insertInto('person')
        .values({ ...newPerson('t', { name }), id })
        .execute();
      await db
        .insertInto('membership')
        .values({ id, workspaceId: 'w', personId: id, isAdmin: 0, isCaseworker: 0, isGuest: 0, leftAt })
        .execute();
      const seat: SeatRow = { id, groupId: 'g', personId: id, role: 'member', deputyFor: null };
      await db.insertInto('seat').values(seat).execute();
    }
    await db.insertInto('occurrence').values(january).execute();
  });
  afterAll(() => db.destroy());

  test('who has left the workspace sits in no group', async () => {
    expect((await seatsOf(db, 'g')).map(({ name }) => name)).toEqual(['Aino Virtanen']);
    expect(await peopleOfGroups(db, ['g'])).toEqual([{ groupId: 'g', personId: 'aino', role: 'member' }]);
    expect([...(await sizesOf(db, ['g', 'none']))]).toEqual([
      ['g', 1],
      ['none', 0],
    ]);
  });

  test('two turns at once make one agenda, and both matters are on it', async () => {
    const add = (id: string) =>
      db.transaction().execute(async (tx) => {
        const write = by(tx);
        await ensureAgenda(write, january);
        await insert(write, 'agendaItem', [matter(id, await itemsOf(tx, 'january'))]);
      });
    await Promise.all([add('first'), add('second')]);
    const titles = ordered(await itemsOf(db, 'january')).map(({ title }) => title);
    expect(titles.toSorted()).toEqual(['Asiat', 'Avaus', 'Muut', 'Osa', 'first', 'second']);
    expect([titles[0], titles[1], ...titles.slice(4)]).toEqual(['Avaus', 'Asiat', 'Muut', 'Osa']);
  });

  test('making the agenda is nobody’s change, so it is never what is taken back', async () => {
    const changes = await db.selectFrom('change').select(['action', 'actorId']).distinct().orderBy('action').execute();
    expect(changes).toEqual([
      { action: 'agenda.make', actorId: null },
      { action: 'test', actorId: 'aino' },
    ]);
    expect(await lastChangeset(db, 'aino')).not.toBeNull();
  });

  test('an agenda on its way to a channel counts as posted', async () => {
    expect(await isPosted(db, 'agenda:january')).toBe(false);
    await post(by(db), 'channel', 'agenda:january');
    expect(await isPosted(db, 'agenda:january')).toBe(true);
    expect(await isPosted(db, 'agenda:december')).toBe(false);
  });
});
