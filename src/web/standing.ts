import { titleOf } from '#i18n/event-title.ts';
import type { Texts } from '#i18n/index.ts';
import type { IcsEvent } from '#ics/event.ts';
import { type Standing, seriesEvents } from '#ics/series.ts';
import type { Revision } from '#store/feed-facts.ts';
import type { GroupRow, OccurrenceRow, SeriesRow } from '#store/schema/index.ts';

/** What there is to know of the rows of a calendar, to write them as events of a file. */
export interface Known {
  readonly t: Texts;
  readonly timeZone: string;
  readonly groups: readonly Pick<GroupRow, 'id' | 'name'>[];
  readonly series: readonly SeriesRow[];
  readonly revisions: ReadonlyMap<string, Revision>;
}

/** The occurrences as events, those of a series as its rule with exceptions. */
export function eventsOf(known: Known, occurrences: readonly OccurrenceRow[]): IcsEvent[] {
  const series = new Map(known.series.map((each) => [each.id, each]));
  const bySeries = Map.groupBy(occurrences, ({ seriesId }) => (seriesId && series.has(seriesId) ? seriesId : null));
  return [...bySeries].flatMap(([id, rows]) => {
    const one = id && series.get(id);
    const standing = rows.map((row) => standingOf(known, row));
    if (!one) return standing.map(({ originalDate: _, ...event }) => event);
    const { start, rule, minutes } = one;
    return seriesEvents({ ...about(known, one), start, rule, minutes }, standing, known.timeZone);
  });
}

function standingOf(known: Known, row: OccurrenceRow): Standing {
  const { start, end, originalDate, state } = row;
  const { summary, ...rest } = about(known, row);
  const cancelled = state === 'cancelled';
  // Some programs do not show that it is off: the name says it too.
  const name = cancelled ? `${known.t.calendar.callOff}: ${summary}` : summary;
  return { ...rest, summary: name, start, end, originalDate, cancelled };
}

function about({ t, groups, revisions }: Known, row: SeriesRow | OccurrenceRow) {
  const group = groups.find(({ id }) => id === row.groupId)?.name ?? null;
  const { sequence, changedAt } = revisions.get(row.id) ?? { sequence: 0, changedAt: '1970-01-01T00:00:00.000Z' };
  const summary = t.calendar.capital(titleOf(t, { ...row, group }));
  return { uid: uidOf(row), summary, location: row.place, sequence, changedAt };
}

const uidOf = ({ id }: { id: string }) => `${id}@yhdyspintabotti`;
