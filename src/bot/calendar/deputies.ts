import { type Seated, seatsOf } from '#store/group.ts';
import type { OccurrenceRow } from '#store/schema/index.ts';
import type { Turn } from '../feature.ts';

/** Who may come in the person's place: the own deputies, or else those of the group who are nobody's own. */
export async function deputiesOf({ db, actor }: Turn, { groupId }: OccurrenceRow): Promise<Seated[]> {
  const seats = groupId ? await seatsOf(db, groupId) : [];
  const isMember = seats.some(({ personId, role }) => personId === actor.person.id && role !== 'deputy');
  const own = seats.filter(({ deputyFor }) => deputyFor === actor.person.id);
  if (!isMember || own.length > 0) return own;
  return seats.filter(({ role, deputyFor }) => role === 'deputy' && deputyFor === null);
}
