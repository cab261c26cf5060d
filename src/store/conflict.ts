import { Temporal } from 'temporal-polyfill';
import { overlaps } from '#domain/calendar.ts';
import { occurrencesBetween } from './calendar.ts';
import type { Db, OccurrenceRow } from './schema/index.ts';

/** Something of another group at the same time, with the names of who sit in both. */
export interface Conflict {
  readonly other: OccurrenceRow;
  readonly people: readonly string[];
}

/** What the people of a group have elsewhere while its meetings are on, in order. Deputies come when asked: they are free. */
export async function conflictsOf(db: Db, rows: readonly OccurrenceRow[]): Promise<Conflict[]> {
  const starts = rows.map(({ start }) => start).sort();
  const [first, last] = [starts[0], starts.at(-1)];
  const row = rows[0];
  if (!first || !last || !row?.groupId) return [];
  const shared = await sharedSeats(db, row.groupId);
  if (shared.size === 0) return [];
  // Nothing lasts over a day: what is under way at the first start began on its day or the one before.
  const from = Temporal.PlainDate.from(first).subtract({ days: 1 }).toString();
  const to = Temporal.PlainDate.from(last).add({ days: 2 }).toString();
  const others = await occurrencesBetween(db, row.workspaceId, from, to);
  return others
    .filter((other) => rows.some((own) => overlaps(own, other)))
    .flatMap((other) => {
      const people = shared.get(other.groupId ?? '');
      return people ? [{ other, people }] : [];
    });
}

/** The other groups that have people of a group, with their names. */
async function sharedSeats(db: Db, groupId: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const seats = await db
    .selectFrom('seat as own')
    .innerJoin('seat as other', 'other.personId', 'own.personId')
    .innerJoin('person', 'person.id', 'own.personId')
    .select(['other.groupId', 'person.name'])
    .where('own.groupId', '=', groupId)
    .where('other.groupId', '!=', groupId)
    .where('own.role', '!=', 'deputy')
    .where('other.role', '!=', 'deputy')
    .orderBy('person.name')
    .execute();
  const byGroup = Map.groupBy(seats, (seat) => seat.groupId);
  return new Map([...byGroup].map(([id, own]) => [id, own.map(({ name }) => name)]));
}
