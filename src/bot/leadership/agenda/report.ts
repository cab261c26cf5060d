import { MOST_ITEMS, positionOfNew } from '#domain/agenda.ts';
import { refuse } from '#domain/errors.ts';
import type { Link } from '#domain/links.ts';
import { inWordsOf } from '#i18n/index.ts';
import { ensureAgenda, itemsOf, noDetails } from '#store/agenda.ts';
import { insert, update } from '#store/change.ts';
import { newId } from '#store/ids.ts';
import type { Turn } from '../../feature.ts';
import { drawAgenda, meetingBy, noMeeting } from './show.ts';

interface Report {
  readonly title: string;
  readonly lines: readonly string[];
  readonly links?: readonly Link[];
}

/**
 * Puts how something stands now on the group's next agenda: a matter for discussion with the lines as its grounds. An
 * item of that name that stands there without any takes them in.
 */
export async function reportOnAgenda(
  turn: Turn,
  which: { group?: string | undefined },
  report: (groupId: string, groupName: string) => Promise<Report>,
) {
  const { db, write, actor, t } = turn;
  const { meeting, group } = await meetingBy(turn, which, 'secretary');
  if (!meeting) return noMeeting(turn, group);
  const { title, lines, links } = await report(group.id, group.name);
  await ensureAgenda(write, meeting);
  const items = await itemsOf(db, meeting.id);
  const told = { grounds: lines.join('\n') || null, links: links ? JSON.stringify(links) : null };
  const same = items.find((each) => each.title === title && each.state === 'accepted' && !each.grounds && !each.links);
  if (same) {
    await update(write, 'agendaItem', same, told);
    return drawAgenda(turn, { meeting, group }, t.leadership.agenda.added(title));
  }
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
    ...told,
  };
  await insert(write, 'agendaItem', [item]);
  return drawAgenda(turn, { meeting, group }, inWordsOf(group, t).leadership.agenda.added(title));
}
