import { MOST_ITEMS, positionOfNew } from '#domain/agenda.ts';
import { refuse } from '#domain/errors.ts';
import { ensureAgenda, itemsOf, noDetails } from '#store/agenda.ts';
import { insert } from '#store/change.ts';
import { newId } from '#store/ids.ts';
import type { Turn } from '../../feature.ts';
import { drawAgenda, meetingBy, noMeeting } from './show.ts';

/** Puts how something stands now on the group's next agenda: a matter for discussion with the lines as its grounds. */
export async function reportOnAgenda(
  turn: Turn,
  which: { group?: string | undefined },
  report: (groupId: string, groupName: string) => Promise<{ title: string; lines: readonly string[] }>,
) {
  const { db, write, actor, t } = turn;
  const { meeting, group } = await meetingBy(turn, which, 'secretary');
  if (!meeting) return noMeeting(turn, group);
  const { title, lines } = await report(group.id, group.name);
  await ensureAgenda(write, meeting);
  const items = await itemsOf(db, meeting.id);
  if (items.length >= MOST_ITEMS) refuse('agenda.full', { max: MOST_ITEMS });
  const item = {
    id: newId(),
    occurrenceId: meeting.id,
    parentId: null,
    position: positionOfNew(items),
    title,
    type: 'discussion' as const,
    presenter: null,
    presenterId: null,
    minutes: null,
    state: 'accepted' as const,
    proposedById: actor.person.id,
    ...noDetails,
    grounds: lines.join('\n'),
  };
  await insert(write, 'agendaItem', [item]);
  return drawAgenda(turn, { meeting, group }, t.leadership.agenda.added(title));
}
