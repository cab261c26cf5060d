import { z } from 'zod';
import { plain } from '#cards/card.ts';
import { noticeCard } from '#cards/notice.ts';
import { refuse } from '#domain/errors.ts';
import { usualTimetable } from '#domain/timetable.ts';
import { inWordsOf } from '#i18n/index.ts';
import { isPosted } from '#store/agenda.ts';
import { update } from '#store/change.ts';
import { setTimetable, timetableFor, timetableOf } from '#store/timetable.ts';
import { feature } from '../../feature.ts';
import { groupField } from '../../fields.ts';
import { groupBy } from '../../resolve.ts';
import * as slot from '../../slots.ts';
import { drawTimetable } from '../timetable.ts';
import { meetingBy, nextMeeting, noMeeting } from './show.ts';

/** The agenda does not go by itself: something is missing still. */
export const holdAgenda = feature({
  name: 'agenda.hold',
  may: 'secretary',
  slots: z.object({ group: slot.line.optional(), meeting: slot.key.optional() }),
  async run(turn, which) {
    const { db, write } = turn;
    const { meeting, group } = await meetingBy(turn, which, 'secretary');
    if (!meeting) return noMeeting(turn, group);
    const t = inWordsOf(group, turn.t);
    if (await isPosted(db, `agenda:${meeting.id}`)) refuse('agenda.gone', { formal: group.formal });
    await setTimetable(write, meeting.id, { heldAt: write.at });
    const slots = { meeting: meeting.id };
    return noticeCard(t, {
      title: plain(t.meeting.timetable.holds(group.name)),
      lines: [t.meeting.timetable.holdsNext],
      buttons: [
        { title: t.meeting.timetable.publishNow, verb: 'agenda.publish', slots, fresh: true },
        { title: t.commands['agenda.show'].title, verb: 'agenda.show', slots, fresh: true },
      ],
    });
  },
});

/** How long before its meetings a group's agenda goes by itself; one that was held goes then, too. */
export const scheduleAgenda = feature({
  name: 'agenda.scheduleSend',
  may: 'secretary',
  slots: z.object({ daysBefore: z.coerce.number().int().min(1).max(20), group: slot.line.optional() }),
  form: async (turn) => [{ slot: 'daysBefore', kind: 'number', required: true }, await groupField(turn, 'secretary')],
  async run(turn, { daysBefore, group: typed }) {
    const { db, write, t } = turn;
    const group = await groupBy(turn, typed, 'secretary');
    const old = timetableFor(group) ?? usualTimetable;
    const itemsClose = Math.max(old.itemsClose, daysBefore);
    const days = { ...old, agendaOut: daysBefore, itemsClose, callForItems: Math.max(old.callForItems, itemsClose) };
    const changed = await update(write, 'group', group, { timetable: JSON.stringify(days) });
    const meeting = await nextMeeting(turn, group);
    const title = inWordsOf(group, t).meeting.timetable.sends(daysBefore);
    if (!meeting) return noticeCard(t, { title, lines: [plain(group.name)] });
    const moved = await timetableOf(db, meeting.id);
    if (moved) await setTimetable(write, meeting.id, { heldAt: null, agendaOut: null });
    return drawTimetable(turn, { meeting, group: changed }, title);
  },
});
