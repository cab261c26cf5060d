import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { insert, lastChangeset, remove, startWrite, undoChangeset, update } from '#store/change.ts';
import { releasing } from '#store/change-release.ts';
import { type Database, openDatabase } from '#store/database.ts';
import { claimDue, queue, queueState, reclaim, settle } from '#store/delivery.ts';
import { isPostgres } from '#store/dialect.ts';
import { newId } from '#store/ids.ts';
import { answeredBefore, forgetAnswers, rememberAnswer } from '#store/inbound.ts';
import { giveUpLease, holdLease } from '#store/lease.ts';
import { membersOf, syncRoster } from '#store/people.ts';
import type { Db, TaskRow, WorkspaceRow } from '#store/schema/index.ts';
import { closeWorkspace, firstAdmin, openWorkspace } from '#store/workspace.ts';
import type { Reference } from '../../src/messenger.ts';
import { addParents } from './parents.ts';

const AT = '2026-11-23T07:00:00.000Z';

/** What every database must do alike. `url` gives the address of an empty one. */
export function storeContract(url: () => Promise<string>) {
  let address: string;
  let db: Database;
  beforeAll(async () => {
    address = await url();
    db = await openDatabase(address);
    await addParents(db, { workspaces: ['w'], people: ['p'] });
  });
  afterAll(() => db.destroy());

  test('two processes that start together on an empty database both find their tables', async () => {
    const empty = await url();
    const opener = fileURLToPath(new URL('./open.ts', import.meta.url));
    const both = [spawn(process.execPath, [opener, empty]), spawn(process.execPath, [opener, empty])];
    const codes = await Promise.all(both.map(async (child) => (await once(child, 'exit'))[0]));
    expect(codes).toEqual([0, 0]);
  });

  test('a database that has its tables is opened as it is', async () => {
    const again = await openDatabase(address);
    await again.destroy();
  });

  describe('changes', () => {
    const write = (actorId: string) => startWrite(db, { workspaceId: 'w', actorId, action: 'test', at: AT });
    const task = (title: string): TaskRow => ({
      id: newId(),
      workspaceId: 'w',
      groupId: null,
      occurrenceId: null,
      title,
      due: null,
      state: 'open',
      doneAt: null,
      createdById: 'p',
      createdAt: AT,
      goalId: null,
    });
    const titles = async (...ids: string[]) => {
      const rows = await db.selectFrom('task').select('title').where('id', 'in', ids).orderBy('title').execute();
      return rows.map(({ title }) => title);
    };

    test('a changeset is taken back whole, and only once', async () => {
      const [kept, gone] = await insert(write('aino'), 'task', [task('kept'), task('gone')]);
      if (!kept || !gone) throw new Error('not inserted');
      const change = write('aino');
      await update(change, 'task', kept, { title: 'changed' });
      await remove(change, 'task', gone);
      await insert(change, 'task', [task('new')]);
      expect(await titles(kept.id, gone.id)).toEqual(['changed']);

      expect(await lastChangeset(db, 'aino')).toBe(change.changeset);
      await undoChangeset(write('aino'), change.changeset);
      expect(await titles(kept.id, gone.id)).toEqual(['gone', 'kept']);
      await expect(undoChangeset(write('aino'), change.changeset)).rejects.toThrow('undo.already');
    });

    test('a changeset of which the log has let some go is not taken back by halves', async () => {
      const mine = write('old');
      const rows = await insert(mine, 'task', [task('one'), task('two')]);
      await db.transaction().execute((tx) =>
        releasing(tx, '9999-12-31', () =>
          tx
            .deleteFrom('change')
            .where('entityId', '=', rows[0]?.id ?? '')
            .execute(),
        ),
      );
      await expect(undoChangeset(write('old'), mine.changeset)).rejects.toThrow('undo.changed');
      expect(await titles(...rows.map(({ id }) => id))).toEqual(['one', 'two']);
    });

    test('a row that someone has changed since is not taken back', async () => {
      const mine = write('eero');
      const [row] = await insert(mine, 'task', [task('first')]);
      if (!row) throw new Error('not inserted');
      await update(write('liisa'), 'task', row, { title: 'second' });
      await expect(undoChangeset(write('eero'), mine.changeset)).rejects.toThrow('undo.changed');
      await expect(undoChangeset(write('liisa'), mine.changeset)).rejects.toThrow('undo.unknown');
    });

    test('a failing transaction leaves nothing, the log of changes included', async () => {
      const lost = db.transaction().execute(async (tx) => {
        await insert(startWrite(tx, { workspaceId: 'w', actorId: 'x', action: 'test', at: AT }), 'task', [
          task('lost'),
        ]);
        throw new Error('no');
      });
      await expect(lost).rejects.toThrow('no');
      expect(await db.selectFrom('change').select('id').where('actorId', '=', 'x').execute()).toEqual([]);
    });

    test('thousands of rows go in at once', async () => {
      const rows = Array.from({ length: 2500 }, (_, n) => task(`row ${n}`));
      await insert(write('mass'), 'task', rows);
      expect(await db.selectFrom('change').select('id').where('actorId', '=', 'mass').execute()).toHaveLength(2500);
    });
  });

  describe('the log of changes is kept by the database itself', () => {
    const put = (at: string) =>
      insert(startWrite(db, { workspaceId: 'w', actorId: 'kept', action: 'test', at }), 'retentionRun', [
        { id: newId(), workspaceId: 'w', at, plans: 0, answers: 0, messages: 0, people: 0, log: 0 },
      ]);
    const own = () => db.selectFrom('change').selectAll().where('actorId', '=', 'kept').orderBy('at').execute();
    beforeAll(async () => {
      await put('2024-01-01T00:00:00.000Z');
      await put(AT);
    });

    test.each([
      ['changed', sql`update "change" set "after" = '{}' where "actorId" = 'kept'`],
      ['given to another', sql`update "change" set "actorId" = 'other' where "actorId" = 'kept'`],
      ['deleted', sql`delete from "change" where "actorId" = 'kept'`],
      ['deleted for being old', sql`delete from "change" where "at" < '2025-01-01'`],
    ])('no row is %s', async (_, attempt) => {
      const before = await own();
      expect(before).toHaveLength(2);
      await expect(attempt.execute(db)).rejects.toThrow('append-only');
      expect(await own()).toEqual(before);
    });

    test('nor emptied or replaced as a whole', async () => {
      const [first] = await own();
      const attempt = isPostgres(db)
        ? sql`truncate "change"`
        : sql`insert or replace into "change" select * from "change" where "id" = ${first?.id}`;
      await expect(attempt.execute(db)).rejects.toThrow('append-only');
      expect(await own()).toHaveLength(2);
    });

    test('retention deletes what is older than its time, and a name can be taken out, nothing else', async () => {
      const [old, fresh] = await own();
      const release = <T>(before: string, work: (tx: Db) => Promise<T>) =>
        db.transaction().execute((tx) => releasing(tx, before, () => work(tx)));
      const before = '2025-01-01T00:00:00.000Z';
      await expect(
        release(before, (tx) =>
          tx
            .deleteFrom('change')
            .where('id', '=', fresh?.id ?? '')
            .execute(),
        ),
      ).rejects.toThrow('append-only');
      await expect(
        release('9999-12-31', (tx) =>
          tx.updateTable('change').set({ actorId: 'x' }).where('actorId', '=', 'kept').execute(),
        ),
      ).rejects.toThrow('append-only');
      await release(before, (tx) =>
        tx
          .updateTable('change')
          .set({ after: '{}' })
          .where('id', '=', old?.id ?? '')
          .execute(),
      );
      expect((await own())[0]?.after).toBe('{}');
      await release(before, (tx) =>
        tx
          .deleteFrom('change')
          .where('id', '=', old?.id ?? '')
          .execute(),
      );
      expect((await own()).map(({ id }) => id)).toEqual([fresh?.id]);
      // And it is shut again.
      await expect(db.deleteFrom('change').where('actorId', '=', 'kept').execute()).rejects.toThrow('append-only');
      expect(await db.selectFrom('changeRelease').selectAll().execute()).toEqual([]);
    });
  });

  test('an answer is remembered for a repeat, and forgotten in time', async () => {
    await rememberAnswer(db, 'key', '{"messages":[]}', AT);
    expect(await answeredBefore(db, 'key')).toBe('{"messages":[]}');
    await forgetAnswers(db, AT);
    expect(await answeredBefore(db, 'key')).toBe('{"messages":[]}');
    await forgetAnswers(db, '2026-11-23T07:00:00.001Z');
    expect(await answeredBefore(db, 'key')).toBeUndefined();
  });

  describe('the queue', () => {
    const put = (keys: string[], dueAt = AT) =>
      queue(
        { db, workspaceId: 'w', at: AT },
        keys.map((key) => ({ key, kind: 'digest', recipient: `person:${key}`, view: 'digest:x', dueAt })),
      );
    const keys = (rows: { key: string }[]) => rows.map(({ key }) => key).sort();

    test('what two take at once, only one of them gets', async () => {
      await put(Array.from({ length: 200 }, (_, n) => `a${n}`));
      await put(['a0', 'a1']);
      const other = await openDatabase(address);
      const taken = await Promise.all([db, other, db, other, db, other].map((one) => claimDue(one, AT, 40, 60)));
      await other.destroy();
      expect(new Set(taken.flat().map(({ id }) => id)).size).toBe(200);
      expect(taken.flat()).toHaveLength(200);
      expect(taken.flat().every(({ attempts, state }) => attempts === 1 && state === 'sending')).toBe(true);
      for (const { id } of taken.flat()) await settle(db, id, { state: 'empty' });
    });

    test('nothing is taken before its time, and the longest due first', async () => {
      await put(['later'], '2026-11-23T08:00:00.000Z');
      await put(['sooner'], '2026-11-23T07:30:00.000Z');
      expect(await claimDue(db, AT, 10, 60)).toEqual([]);
      expect(await queueState(db, AT)).toEqual({ queued: 2, oldestDue: null });
      expect(keys(await claimDue(db, '2026-11-23T08:00:00.000Z', 1, 60))).toEqual(['sooner']);
      const [later] = await claimDue(db, '2026-11-23T08:00:00.000Z', 1, 60);
      await settle(db, later?.id ?? '', { state: 'waiting', error: 'later', nextAt: '2026-11-23T09:00:00.000Z' });
      expect(await claimDue(db, '2026-11-23T08:59:59.999Z', 10, 60)).toEqual([]);
      expect(keys(await claimDue(db, '2026-11-23T09:00:00.000Z', 10, 60))).toEqual(['later']);
    });

    test('what a dead sender had taken is taken again, what a living one has is not', async () => {
      await put(['orphan', 'held']);
      const taken = await claimDue(db, AT, 1, -1);
      await claimDue(db, AT, 1, 60);
      await reclaim(db);
      expect(keys(await claimDue(db, AT, 10, 60))).toEqual(keys(taken));
    });
  });

  test('a lease has one holder until it runs out or is given up', async () => {
    expect(await holdLease(db, 'job', 'first', 60)).toBe(true);
    expect(await holdLease(db, 'job', 'second', 60)).toBe(false);
    expect(await holdLease(db, 'job', 'first', -1)).toBe(true);
    expect(await holdLease(db, 'job', 'second', 60)).toBe(true);
    expect(await holdLease(db, 'job', 'first', 60)).toBe(false);
    await giveUpLease(db, 'job', 'first');
    expect(await holdLease(db, 'job', 'first', 60)).toBe(false);
    await giveUpLease(db, 'job', 'second');
    expect(await holdLease(db, 'job', 'first', 60)).toBe(true);
  });

  describe('people', () => {
    const person = (name: string, guest = false) => ({
      teamsId: `29:${name}`,
      aadObjectId: null,
      name,
      email: null,
      guest,
    });
    const open = () =>
      openWorkspace(
        db,
        {
          tenantId: 't',
          teamId: 'team',
          name: 'Team',
          reference: '{}' as Reference,
          locale: 'fi',
          timeZone: 'Europe/Helsinki',
        },
        AT,
      );
    let workspace: WorkspaceRow;

    test('a team becomes a workspace once', async () => {
      const first = await open();
      expect(first.created).toBe(true);
      const again = await open();
      expect(again).toEqual({ workspace: first.workspace, created: false });
      workspace = first.workspace;
    });

    test('a team that had taken the bot away is planned anew when it comes back', async () => {
      const planned = () =>
        db.selectFrom('workspace').select('plannedThrough').where('teamId', '=', 'team').executeTakeFirstOrThrow();
      await db.updateTable('workspace').set({ plannedThrough: '2026-11-20' }).execute();
      await open();
      expect(await planned()).toEqual({ plannedThrough: '2026-11-20' });
      await closeWorkspace(db, 't', 'team', AT);
      await open();
      expect(await planned()).toEqual({ plannedThrough: null });
    });

    test('the roster makes the members, who leaves loses all, who comes back is staff', async () => {
      await syncRoster(db, workspace, [person('Aino'), person('Eero', true)], AT);
      const members = await membersOf(db, workspace.id);
      expect(members.map(({ name, isGuest }) => [name, isGuest])).toEqual([
        ['Aino', 0],
        ['Eero', 1],
      ]);
      expect(await firstAdmin(db, workspace.id, members[0]?.id ?? '')).toBe(true);
      expect(await firstAdmin(db, workspace.id, members[1]?.id ?? '')).toBe(false);
      await syncRoster(db, workspace, [person('Eero')], AT);
      expect((await membersOf(db, workspace.id)).map(({ name }) => name)).toEqual(['Eero']);
      await syncRoster(db, workspace, [person('Aino'), person('Eero')], AT);
      expect((await membersOf(db, workspace.id)).map(({ name, isAdmin }) => [name, isAdmin])).toEqual([
        ['Aino', 0],
        ['Eero', 0],
      ]);
    });
  });
}
