import { z } from 'zod';
import { rowsReport } from '#cards/member-rows.ts';
import { refuse } from '#domain/errors.ts';
import { readMemberRows } from '#language/member-rows.ts';
import { insert, update } from '#store/change.ts';
import { addNamed, describePerson, seatsOf } from '#store/group.ts';
import { newId } from '#store/ids.ts';
import { seatOf } from '#store/people.ts';
import type { GroupRow } from '#store/schema/index.ts';
import { feature, type Turn } from '../../feature.ts';
import { groupField } from '../../fields.ts';
import { groupBy } from '../../resolve.ts';
import * as slot from '../../slots.ts';
import { type RowPerson, rowPeople } from './row-people.ts';

const MOST_ROWS = 300;
const MOST_TEXT = 60_000;

/**
 * Members pasted from a spreadsheet. Each row is done whole or refused with the reason; rows that are there already
 * change nothing. Who is not in the workspace is known by name until the roster shows the person.
 */
export const importMembers = feature({
  name: 'group.importMembers',
  may: 'admin',
  slots: z.object({ rows: z.string().trim().min(1).max(MOST_TEXT), group: slot.line.optional() }),
  form: async (turn) => [
    await groupField(turn, 'admin', true),
    { slot: 'rows', kind: 'longText', required: true, maxLength: 20_000 },
  ],
  async run(turn, { rows, group: typed }) {
    const group = await groupBy(turn, typed, 'admin');
    const read = readMemberRows(rows);
    if (read.length === 0) refuse('group.noRows');
    if (read.length > MOST_ROWS) refuse('group.tooManyRows', { max: MOST_ROWS });
    const { done, refused } = await rowPeople(turn, read, await seatsOf(turn.db, group.id));
    await join(turn, done);
    const outcomes = new Map<string, Outcome>();
    for (const each of done) outcomes.set(each.person.name, await seat(turn, group, each));
    const names = (outcome: Outcome) => [...outcomes].filter(([, each]) => each === outcome).map(([name]) => name);
    return rowsReport(turn.t, {
      group: group.name,
      added: names('added'),
      changed: names('changed'),
      same: names('same').length,
      refused,
    });
  },
});

type Outcome = 'added' | 'changed' | 'same';

/** Those who are not in the workspace come into it, by name. */
async function join({ write, actor }: Turn, rows: readonly RowPerson[]): Promise<void> {
  const people = rows.filter(({ state }) => state !== 'member');
  await addNamed(
    write,
    people.filter(({ state }) => state === 'new').map(({ person }) => person),
  );
  const memberships = people.map(({ person }) => ({
    id: newId(),
    workspaceId: actor.workspace.id,
    personId: person.id,
    isAdmin: 0 as const,
    isCaseworker: 0 as const,
    isGuest: 0 as const,
    leftAt: null,
  }));
  if (memberships.length > 0) await insert(write, 'membership', memberships);
}

async function seat(turn: Turn, group: GroupRow, { row, person, deputyFor }: RowPerson): Promise<Outcome> {
  const { db, write } = turn;
  const old = await seatOf(db, group.id, person.id);
  const role = row.role ?? old?.role ?? 'member';
  const facts = { role, deputyFor: deputyFor ?? (role === 'deputy' ? (old?.deputyFor ?? null) : null) };
  const organisation = row.organisation && row.organisation !== person.organisation ? row.organisation : null;
  if (organisation) await describePerson(write, person.id, { organisation });
  if (!old) {
    await insert(write, 'seat', [{ id: newId(), groupId: group.id, personId: person.id, ...facts }]);
    return 'added';
  }
  const moved = old.role !== facts.role || old.deputyFor !== facts.deputyFor;
  if (moved) await update(write, 'seat', old, facts);
  return moved || organisation ? 'changed' : 'same';
}
