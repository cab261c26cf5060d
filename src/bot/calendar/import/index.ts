import { z } from 'zod';
import { importedCard, importPreviewCard } from '#cards/calendar-import.ts';
import { horizonOf } from '#domain/calendar.ts';
import { refuse } from '#domain/errors.ts';
import { containsPersonalId } from '#domain/personal-id.ts';
import type { RefusedEvent } from '#ics/file-event.ts';
import type { ReadCalendar } from '#ics/read.ts';
import { addImported, changeImported } from '#store/imported.ts';
import type { GroupRow } from '#store/schema/index.ts';
import { keepUpload, uploadBy } from '#store/upload.ts';
import { Missing } from '../../ask.ts';
import { feature, type Turn } from '../../feature.ts';
import { groupField } from '../../fields.ts';
import { groupBy } from '../../resolve.ts';
import * as slot from '../../slots.ts';
import { type Judged, judge } from './judge.ts';

const MEGABYTES = 5;
/** What a form can send: a card's answer is under 28 KB. */
const MOST_PASTED = 20_000;

/**
 * A calendar file into the calendar: what it would do is shown first, and done when its person says so, all of it or
 * nothing. The same file again changes only what differs.
 */
export const importCalendar = feature({
  name: 'calendar.import',
  may: 'staff',
  where: 'personal',
  slots: z.object({
    calendarText: z.string().optional(),
    group: slot.line.optional(),
    /** A file that has been shown, and may be done. */
    upload: z.uuid().optional(),
  }),
  form: async (turn) => [
    {
      slot: 'calendarText',
      kind: 'longText',
      required: true,
      placeholder: turn.t.calendarFile.import.hint,
      maxLength: MOST_PASTED,
    },
    await groupField(turn, 'secretary'),
  ],
  async run(turn, { calendarText, group: typed, upload }) {
    if (upload) return bring(turn, upload);
    const group = typed ? await groupBy(turn, typed, 'secretary') : null;
    if (!calendarText?.trim()) throw new Missing(group ? { group: group.id } : {});
    if (Buffer.byteLength(calendarText) > MEGABYTES * 1024 * 1024) refuse('import.tooBig', { megabytes: MEGABYTES });
    return preview(turn, calendarText, group);
  },
});

async function preview(turn: Turn, text: string, group: GroupRow | null) {
  const { db, actor, config, write } = turn;
  // A large library for a few files a year: not loaded at the start.
  const { readCalendar } = await import('#ics/read.ts');
  const read = readCalendar(text, {
    timeZone: actor.workspace.timeZone,
    now: turn.now.toPlainDateTime(),
    horizon: horizonOf(turn.today),
    unfit: (each) =>
      containsPersonalId(each) ? 'personalId' : holdsReference(config.caseRef, each) ? 'reference' : null,
  });
  const judged = await judge(turn, read.events, group);
  const upload = await keepUpload(db, {
    workspaceId: actor.workspace.id,
    personId: actor.person.id,
    groupId: group?.id ?? null,
    content: JSON.stringify(read),
    createdAt: write.at,
  });
  return importPreviewCard(turn.t, { ...shown(read, judged), group: group?.name ?? null, upload });
}

async function bring(turn: Turn, id: string) {
  const { db, actor, write } = turn;
  const { id: workspaceId, timeZone } = actor.workspace;
  const upload = (await uploadBy(db, { id, workspaceId, personId: actor.person.id })) ?? refuse('import.gone');
  const group = upload.groupId ? await groupBy(turn, upload.groupId, 'secretary') : null;
  const read = JSON.parse(upload.content) as ReadCalendar;
  const judged = await judge(turn, read.events, group);
  const setting = { timeZone, horizon: horizonOf(turn.today).toString() };
  for (const { outcome, series, rows, about, event } of judged) {
    if (outcome === 'fresh') await addImported(write, about, event, setting);
    if (outcome === 'changed') await changeImported(write, series, rows, about, event, setting);
  }
  return importedCard(turn.t, { ...shown(read, judged), group: group?.name ?? null });
}

function shown({ refused, past }: ReadCalendar, judged: readonly Judged[]) {
  const of = (outcome: Judged['outcome']) => judged.filter((each) => each.outcome === outcome);
  const notYours = of('notYours').map(
    ({ event }): RefusedEvent => ({ title: event.title, why: 'notYours', facts: {} }),
  );
  return {
    fresh: of('fresh'),
    changed: of('changed'),
    same: of('same').length,
    past,
    refused: [...refused, ...notYours],
  };
}

/** Whether some word of a text is the reference of a plan. */
const holdsReference = (pattern: RegExp, text: string) => text.split(/[\s,.;:()/]+/).some((word) => pattern.test(word));
