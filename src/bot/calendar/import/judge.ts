import { meetingKindOf } from '#domain/calendar.ts';
import { locales, occurrenceKinds } from '#domain/words.ts';
import { titleOf } from '#i18n/event-title.ts';
import { textsOf } from '#i18n/index.ts';
import type { FileEvent, FileTime } from '#ics/file-event.ts';
import { calendarBetween } from '#store/calendar.ts';
import { seriesOf } from '#store/feed-facts.ts';
import { importedInto } from '#store/imported.ts';
import { type About, minutesOf } from '#store/occurrence.ts';
import { groupsOf } from '#store/people.ts';
import type { GroupRow, OccurrenceRow, SeriesRow } from '#store/schema/index.ts';
import type { Turn } from '../../feature.ts';
import { mayChange, wallNow } from '../which-occurrence.ts';

/** What an event of a file would do to the calendar. */
export interface Judged {
  readonly event: FileEvent;
  readonly about: About;
  readonly outcome: 'fresh' | 'changed' | 'same' | 'notYours';
  readonly series: SeriesRow | null;
  /** What stands of it, to come. */
  readonly rows: readonly OccurrenceRow[];
}

/** What each event would do, as the calendar stands now. */
export async function judge(turn: Turn, events: readonly FileEvent[], group: GroupRow | null): Promise<Judged[]> {
  const { db, actor } = turn;
  const { id: workspaceId } = actor.workspace;
  const from = turn.today.subtract({ years: 1 }).toString();
  const rows = await calendarBetween(db, workspaceId, from, '9999');
  const standing = {
    byId: new Map(rows.map((row) => [row.id, row])),
    bySeries: Map.groupBy(rows, ({ seriesId }) => seriesId),
    series: new Map((await seriesOf(db, workspaceId)).map((each) => [each.id, each])),
    links: Map.groupBy(await importedInto(db, workspaceId), ({ uid }) => uid),
    groups: await groupsOf(db, workspaceId),
    there: new Set(rows.map((row) => placed(row, keyOf(row)))),
  };
  return events.map((event) => one(turn, event, group, standing));
}

interface Standing {
  readonly byId: ReadonlyMap<string, OccurrenceRow>;
  readonly bySeries: ReadonlyMap<string | null, OccurrenceRow[]>;
  readonly series: ReadonlyMap<string, SeriesRow>;
  readonly links: ReadonlyMap<string, { entityId: string }[]>;
  readonly groups: readonly GroupRow[];
  /** What stands at all, by what it is. */
  readonly there: ReadonlySet<string>;
}

function one(turn: Turn, event: FileEvent, group: GroupRow | null, standing: Standing): Judged {
  const { series, row } = keptOf(event, standing);
  const kept = series ?? row;
  const now = wallNow(turn);
  const rows = series ? (standing.bySeries.get(series.id) ?? []).filter(({ end }) => end > now) : row ? [row] : [];
  const { workspace, person } = turn.actor;
  const is = kept ?? { kind: kindOf(event, group), title: null, groupId: group?.id ?? null, ownerId: person.id };
  const named = withoutOwnName(event, is, standing.groups);
  const { kind, groupId, ownerId } = is;
  const about = { workspaceId: workspace.id, kind, groupId, ownerId, title: named.title, place: named.place };
  const keys = named.times.map(keyOf);
  const judged = (outcome: Judged['outcome']): Judged => ({ event: named, about, series, rows, outcome });
  if (!kept) return judged(keys.every((key) => standing.there.has(placed(about, key))) ? 'same' : 'fresh');
  const wanted = new Set(keys);
  const same = rows.length === keys.length && rows.every((each) => wanted.has(keyOf(each)));
  if (same && Boolean(event.rule) === Boolean(series)) return judged('same');
  return judged(mayChange(turn, kept) ? 'changed' : 'notYours');
}

/** What stands of the event: by where it was imported from; a file that this calendar wrote names its own rows. */
function keptOf({ uid, rule }: FileEvent, { links, series, byId }: Standing) {
  const own = /^([0-9a-f-]{36})@yhdyspintabotti$/.exec(uid)?.[1];
  const ids = [...(links.get(uid) ?? []).map(({ entityId }) => entityId), ...(own ? [own] : [])];
  return {
    series: rule ? (ids.flatMap((id) => series.get(id) ?? [])[0] ?? null) : null,
    row: rule ? null : (ids.flatMap((id) => byId.get(id) ?? [])[0] ?? null),
  };
}

/** Whether two times are the same, as far as it matters: of what is off only when it was to be. */
function keyOf(time: FileTime | OccurrenceRow): string {
  const minutes = 'minutes' in time ? time.minutes : minutesOf(time);
  const off = 'minutes' in time ? time.cancelled : time.state === 'cancelled';
  return JSON.stringify([time.start, minutes, off || [time.title, time.place]]);
}

const placed = ({ kind, groupId }: Pick<About, 'kind' | 'groupId'>, key: string) => [kind, groupId, key].join(' ');

/** By its name, in any language; else what the group's meetings are, or a joint day. */
const kindOf = ({ title }: FileEvent, group: GroupRow | null) =>
  occurrenceKinds.find((kind) => isNameOf(title, { kind, title: null, group: null })) ??
  (group ? meetingKindOf(group.kind) : 'jointDay');

const isNameOf = (title: string | null, what: Parameters<typeof titleOf>[1]) =>
  title !== null && locales.some((locale) => titleOf(textsOf(locale), what).toLowerCase() === title.toLowerCase());

/** A name that only says what it is, as it is shown in some language, is no title of its own. */
function withoutOwnName(
  event: FileEvent,
  is: Pick<About, 'kind' | 'title' | 'groupId'>,
  groups: readonly GroupRow[],
): FileEvent {
  const group = groups.find(({ id }) => id === is.groupId)?.name ?? null;
  const shown = [group, null].map((each) => ({ ...is, group: each }));
  const bare = (title: string | null) => (shown.some((what) => isNameOf(title, what)) ? is.title : title);
  const times = event.times.map((time) => ({ ...time, title: bare(time.title) }));
  return { ...event, title: bare(event.title), times };
}
