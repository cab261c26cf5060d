import { z } from 'zod';
import { MOST_ITEMS, positionOfNew } from '#domain/agenda.ts';
import { refuse } from '#domain/errors.ts';
import { textsOf } from '#i18n/index.ts';
import { ensureAgenda, itemsOf, noDetails } from '#store/agenda.ts';
import { insert } from '#store/change.ts';
import { goalsOf } from '#store/goal.ts';
import { newId } from '#store/ids.ts';
import { feature } from '../../feature.ts';
import * as slot from '../../slots.ts';
import { drawAgenda, meetingBy, noMeeting } from '../agenda/show.ts';

/** Puts the goals on the next agenda, as they stand now. */
export const goalsOnAgenda = feature({
  name: 'goal.onAgenda',
  may: 'secretary',
  slots: z.object({ group: slot.line.optional() }),
  async run(turn, which) {
    const { db, write, actor, t } = turn;
    const { meeting, group } = await meetingBy(turn, which, 'secretary');
    if (!meeting) return noMeeting(turn, group);
    const goals = await goalsOf(db, group.id);
    if (goals.length === 0) refuse('goal.none', { group: group.name });
    await ensureAgenda(write, meeting);
    const items = await itemsOf(db, meeting.id);
    if (items.length >= MOST_ITEMS) refuse('agenda.full', { max: MOST_ITEMS });
    const own = textsOf(actor.workspace.locale).goal;
    const lines = goals.map(
      ({ title, state, actions, done }, n) =>
        `${n + 1}) ${title}: ${own.states[state]}${actions > 0 ? `, ${own.actions(done, actions)}` : ''}`,
    );
    const item = {
      id: newId(),
      occurrenceId: meeting.id,
      parentId: null,
      position: positionOfNew(items),
      title: own.itemTitle,
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
    return drawAgenda(turn, { meeting, group }, t.leadership.agenda.added(item.title));
  },
});
