import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startWrite, undoChangeset, update } from '#store/change.ts';
import { type Database, openDatabase } from '#store/database.ts';
import { addPractices } from '#store/first-practices.ts';
import { addPractice, livePractices, practiceById, practiceRow, practicesByIds } from '#store/practice.ts';
import { versionOf } from '#store/version.ts';
import { postgresDatabase } from '../postgres/database.ts';
import { addParents } from './parents.ts';

const at = '2026-11-23T07:00:00.000Z';
const facts = { title: 'Uusi', summary: '', theme: null, tags: ['a', 'ä'], regions: ['Lappi'], national: true };

describe.each([
  ['SQLite', async () => 'file::memory:'],
  ['PostgreSQL', postgresDatabase],
])('practices on %s', (_kind, url) => {
  let db: Database;
  const write = () => startWrite(db, { workspaceId: 'w', actorId: 'aino', action: 'test', at });
  beforeAll(async () => {
    db = await openDatabase(await url());
    await addParents(db, { workspaces: ['w'], people: ['aino'] });
    await addPractices(db, 'w', '2026-11-01T07:00:00.000Z');
  });
  afterAll(() => db.destroy());

  test('a new workspace has the practices of the interviews, and what is added comes first', async () => {
    expect(await livePractices(db, 'w')).toHaveLength(26);
    const { id } = await addPractice(write(), 'w', 'aino', facts);
    expect((await livePractices(db, 'w'))[0]).toMatchObject({ id, ...facts, state: 'proposed' });
    expect(await practiceById(db, 'another', id)).toBeUndefined();
  });

  test('practices come in the order of their ids', async () => {
    const ids = (await livePractices(db, 'w')).map(({ id }) => id).reverse();
    expect((await practicesByIds(db, 'w', ids)).map(({ id }) => id)).toEqual(ids);
    expect(await practicesByIds(db, 'w', [])).toEqual([]);
  });

  test('every change, and every taking back, makes a new version of that workspace’s collection alone', async () => {
    const first = await versionOf(db, 'practice', 'w');
    const archiving = write();
    const row = await practiceRow(db, (await livePractices(db, 'w'))[0]?.id ?? '');
    await update(archiving, 'practice', row, { state: 'archived' });
    const second = await versionOf(db, 'practice', 'w');
    await undoChangeset(write(), archiving.changeset);
    const third = await versionOf(db, 'practice', 'w');
    expect([second > first, third > second]).toEqual([true, true]);
    expect(await versionOf(db, 'practice', 'another')).toBe(0);
  });
});
