import { positionOfNew } from '#domain/agenda.ts';
import type { MatterType } from '#domain/words.ts';
import { ensureAgenda, itemsOf, noDetails } from '#store/agenda.ts';
import { insert } from '#store/change.ts';
import { newId } from '#store/ids.ts';
import type { AgendaItemRow, OccurrenceRow } from '#store/schema/index.ts';
import type { Demo, People } from './people.ts';

const matters: readonly { title: string; by: keyof People; minutes: number; type: MatterType }[] = [
  { title: 'Yhteisten asiakaspäivien jatko', by: 'eero', minutes: 20, type: 'decision' },
  { title: 'TYM-sopimuksen tarkistaminen', by: 'aino', minutes: 15, type: 'discussion' },
  { title: 'Kuntoutuksen palvelupolku', by: 'mika', minutes: 15, type: 'discussion' },
];

/** What the meeting is to talk about besides its standing items. */
export async function addMatters({ write, people }: Demo, meeting: OccurrenceRow): Promise<void> {
  await ensureAgenda(write, meeting);
  const first = positionOfNew(await itemsOf(write.db, meeting.id));
  const items = matters.map(
    ({ title, by, minutes, type }, n): AgendaItemRow => ({
      id: newId(),
      occurrenceId: meeting.id,
      parentId: null,
      position: first + n,
      title,
      type,
      presenter: people[by].name,
      presenterId: people[by].id,
      minutes,
      state: 'accepted',
      proposedById: people[by].id,
      ...noDetails,
    }),
  );
  await insert(write, 'agendaItem', items);
}
