import { z } from 'zod';
import { refuse } from '#domain/errors.ts';
import { changedLines } from '#domain/minutes.ts';
import { paragraphs } from '#domain/typed-text.ts';
import { inWordsOf } from '#i18n/index.ts';
import { remove, update } from '#store/change.ts';
import { readMinutes } from '#store/minutes.ts';
import { addEntry, entriesOf } from '#store/session.ts';
import { Missing } from '../../ask.ts';
import { feature, type Turn } from '../../feature.ts';
import { pressedText } from '../../pressed.ts';
import * as slot from '../../slots.ts';
import { drawMinutes, minutesBy, pointing } from './minutes.ts';

const kinds = ['decision', 'note'] as const;
const lines = slot.longText.transform(paragraphs).optional();

/** Changes what was put down of an item: first which, then its lines as they are, each on its own row. */
export const editMinutes = feature({
  name: 'minutes.edit',
  may: 'secretary',
  where: 'personal',
  slots: z.object({
    ...pointing,
    item: z.uuid().optional(),
    decisions: lines,
    notes: lines,
    edited: z.boolean().optional(),
  }),
  async form(turn) {
    if (chosenItem(turn))
      return [
        { slot: 'decisions', kind: 'longText', label: turn.t.minutes.decisions },
        { slot: 'notes', kind: 'longText', label: turn.t.minutes.notes },
      ];
    const { session } = await minutesBy(turn, pointed(turn), 'secretary');
    const { items } = await readMinutes(turn.db, session, turn.now.timeZoneId);
    const options = items
      .filter(({ type }) => type !== 'heading')
      .map(({ id, number, title }) => ({ value: id, title: `${number} ${title}` }));
    return [{ slot: 'item', kind: 'choice', required: true, options }];
  },
  async run(turn, { item, decisions = '', notes = '', edited, ...which }) {
    const { db, write, t } = turn;
    const found = await minutesBy(turn, which, 'secretary');
    const { meeting, group } = found.session;
    if (found.row.state === 'posted' || found.row.state === 'approved')
      refuse('minutes.done', { formal: group.formal });
    if (!item) throw new Missing({ meeting: meeting.id });
    const entries = (await entriesOf(db, meeting.id)).filter(({ itemId }) => itemId === item);
    const of = (kind: string) => entries.filter((entry) => entry.kind === kind);
    const joined = (kind: string) =>
      of(kind)
        .map(({ text }) => text)
        .join('\n');
    if (!edited)
      throw new Missing({
        meeting: meeting.id,
        item,
        decisions: joined('decision'),
        notes: joined('note'),
        edited: true,
      });
    for (const kind of kinds) {
      const { gone, added } = changedLines(of(kind), kind === 'decision' ? decisions : notes);
      for (const entry of entries.filter(({ id }) => gone.includes(id))) await remove(write, 'minutesEntry', entry);
      for (const text of added)
        await addEntry(write, {
          workspaceId: group.workspaceId,
          groupId: group.id,
          occurrenceId: meeting.id,
          itemId: item,
          kind,
          text,
          personId: null,
        });
    }
    // What was checked is not what stands there now.
    const row = await update(write, 'minutes', found.row, { state: 'draft', checkedBy: '[]', checkedAt: null });
    return drawMinutes(turn, { ...found, row }, inWordsOf(group, t).minutes.edited);
  },
});

const dataOf = ({ request }: Turn) => (request.kind === 'action' ? (request.data as Record<string, unknown>) : {});
const chosenItem = (turn: Turn) => pressedText(turn, 'item') !== undefined;
const pointed = (turn: Turn) => {
  const { meeting, group } = z.object(pointing).catch({}).parse(dataOf(turn));
  return { meeting, group };
};
