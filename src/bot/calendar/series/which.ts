import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { nameOf } from '#cards/event.ts';
import type { Field } from '#cards/form.ts';
import { meetingKinds } from '#domain/calendar.ts';
import { refuse } from '#domain/errors.ts';
import { patternOf } from '#domain/recurrence.ts';
import { occurrenceKinds } from '#domain/words.ts';
import { groupsOf } from '#store/people.ts';
import type { SeriesRow } from '#store/schema/index.ts';
import { seriesAhead } from '#store/series.ts';
import { ask } from '../../ask.ts';
import type { Turn } from '../../feature.ts';
import { groupBy } from '../../resolve.ts';
import * as slot from '../../slots.ts';
import { demandChange, mayChange, wallNow } from '../which-occurrence.ts';

/** How a command points to a series: its id, or a kind and a group. */
export const pointing = {
  series: slot.line.optional(),
  group: slot.line.optional(),
  kind: z.enum([...occurrenceKinds, 'meeting']).optional(),
};
type PointedSeries = { readonly [Slot in keyof typeof pointing]?: z.infer<(typeof pointing)[Slot]> };

const MOST_BUTTONS = 4;

/** The series ahead that is meant and that the actor may change; several → asks which. */
export async function seriesBy(turn: Turn, { series, kind, group }: PointedSeries): Promise<SeriesRow> {
  if (series) return seriesById(turn, series);
  const all = await changeable(turn);
  const groupId = group && (await groupBy(turn, group, 'secretary')).id;
  const found = all
    .filter((row) => !groupId || row.groupId === groupId)
    .filter((row) => !kind || (kind === 'meeting' ? meetingKinds.includes(row.kind) : row.kind === kind));
  if (found.length === 0) refuse('series.none');
  if (found.length === 1 && found[0]) return found[0];
  const titles = await titlesOf(turn, found.slice(0, MOST_BUTTONS));
  return ask(
    turn.t.series.which,
    titles.map(({ title, value }) => ({ title, slots: { series: value } })),
  );
}

async function seriesById(turn: Turn, series: string): Promise<SeriesRow> {
  const ahead = await seriesAhead(turn.db, turn.actor.workspace.id, wallNow(turn));
  const row = ahead.find(({ id }) => id === series) ?? refuse('action.unknown');
  await demandChange(turn, row);
  return row;
}

/** Which series, as a field of a form. */
export async function seriesField(turn: Turn): Promise<Field> {
  const options = await titlesOf(turn, await changeable(turn));
  if (options.length === 0) refuse('series.none');
  return { slot: 'series', kind: 'choice', required: true, options };
}

async function changeable(turn: Turn): Promise<SeriesRow[]> {
  const rows = await seriesAhead(turn.db, turn.actor.workspace.id, wallNow(turn));
  return rows.filter((row) => mayChange(turn, row));
}

/** `Yhteispäivä joka maanantai klo 9.00–15.00` */
async function titlesOf(turn: Turn, rows: readonly SeriesRow[]) {
  const groups = await groupsOf(turn.db, turn.actor.workspace.id);
  return rows.map((row) => {
    const group = groups.find(({ id }) => id === row.groupId)?.name ?? null;
    return { title: titleOf(turn, row, group), value: row.id };
  });
}

function titleOf({ t, actor }: Turn, row: SeriesRow, group: string | null): string {
  const name = t.calendar.capital(nameOf(t, { ...row, group }));
  const start = Temporal.PlainDateTime.from(row.start);
  const pattern = patternOf(row.rule, actor.workspace.timeZone);
  const end = start.add({ minutes: row.minutes });
  const times = `${t.date.time(start.toPlainTime())}–${t.date.time(end.toPlainTime())}`;
  return pattern ? t.calendar.series(name, pattern, times) : `${name} ${t.date.spoken(row.start)}`;
}
