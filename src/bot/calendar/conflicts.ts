import type { Meanwhile } from '#cards/event-warnings.ts';
import { conflictsOf } from '#store/conflict.ts';
import type { OccurrenceRow } from '#store/schema/index.ts';
import type { Turn } from '../feature.ts';
import { eventsOf } from './which-occurrence.ts';

/** What the same people have in other groups at these times: told to who sets them. */
export async function meanwhileOf(turn: Turn, rows: readonly OccurrenceRow[]): Promise<Meanwhile[]> {
  const conflicts = await conflictsOf(turn.db, rows);
  const events = await eventsOf(
    turn,
    conflicts.map(({ other }) => other),
  );
  return events.map((event, n) => ({ event, people: conflicts[n]?.people ?? [] }));
}
