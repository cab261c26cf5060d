import { Temporal } from 'temporal-polyfill';
import { keyOf } from '#domain/key.ts';
import type { Locale } from '#domain/words.ts';
import type { CommandName, Texts } from '#i18n/index.ts';
import { type Button, button, type Card, expand, plain } from './card.ts';

/** A row as it was before and after; null before it was made or after it was removed. */
export interface ShownChange {
  readonly entity: string;
  readonly entityId: string;
  readonly before: Row | null;
  readonly after: Row | null;
}

type Row = Readonly<Record<string, unknown>>;

export interface ShownEntry {
  readonly at: Temporal.PlainDateTime;
  /** Null when the bot did it by itself. */
  readonly actor: { readonly id: string; readonly name: string } | null;
  readonly action: string;
  readonly rows: number;
  readonly changes: readonly ShownChange[];
}

export interface ChangeLogProps {
  /** What was asked for, in words. */
  readonly of: string;
  readonly entries: readonly ShownEntry[];
  /** The names of people by their ids. */
  readonly names: ReadonlyMap<string, string>;
  readonly timeZone: string;
  readonly buttons: readonly Button[];
}

/** Who did what and when, the newest first, with what changed. */
export function changeLogCard(t: Texts, { of, entries, buttons, ...known }: ChangeLogProps): Card {
  const { changeLog } = t;
  return expand('tasks', {
    lang: t.lang,
    title: entries.length > 0 ? changeLog.title(plain(of)) : changeLog.nothing(plain(of)),
    lines: [],
    rows: entries.map((entry) => rowOf(t, entry, known)),
    range: changeLog.hint,
    buttons: buttons.map(button),
  });
}

type Known = Pick<ChangeLogProps, 'names' | 'timeZone'>;

function rowOf(t: Texts, { at, actor, action, rows, changes }: ShownEntry, known: Known) {
  const { changeLog } = t;
  const lines = changes.map((change) => plain(said(t, change, known))).filter(Boolean);
  const more = rows > changes.length ? [changeLog.more(rows - changes.length)] : [];
  return {
    title: changeLog.actions[action] ?? t.commands[action as CommandName]?.title ?? action,
    due: `${plain(actor?.name ?? changeLog.nobody)}, ${t.date.span(at, at)}`,
    weight: 'Default',
    who: [...lines, ...more].join(' · '),
    buttons: [],
  };
}

/** What tells nothing to a reader: the row's own keys, and what the bot keeps for itself. */
const silent = new Set([
  'id',
  'at',
  'workspaceId',
  'createdAt',
  'createdById',
  'changeset',
  'snapshot',
  'content',
  'ref',
]);
const silentToo = new Set([
  'reference',
  'template',
  'timetable',
  'ruleId',
  'uploadId',
  'tenantId',
  'teamId',
  'closesAt',
]);
const MOST = 60;

function said(t: Texts, { entity, entityId, before, after }: ShownChange, known: Known): string {
  const { changeLog } = t;
  const row = after ?? before ?? {};
  const what = entity === 'plan' ? changeLog.plan(keyOf(entityId)) : nameOf(t, row, known);
  if (!before) return changeLog.added(what || facts(t, row, known));
  if (!after) return changeLog.removed(what || facts(t, row, known));
  const changed = Object.keys(after).filter((name) => isTold(name) && before[name] !== after[name]);
  const how = changed.map((name) =>
    changeLog.field(columnOf(t, name), told(t, name, before[name], known), told(t, name, after[name], known)),
  );
  return changeLog.changed(what, how.join(', '));
}

const isTold = (name: string) => !silent.has(name) && !silentToo.has(name);

/** What a row is called, when it is called something. */
function nameOf(t: Texts, row: Row, known: Known): string {
  const name = row.title ?? row.name ?? row.text;
  if (typeof name === 'string' && name) return short(name);
  return row.personId ? told(t, 'personId', row.personId, known) : '';
}

const facts = (t: Texts, row: Row, known: Known): string =>
  Object.entries(row)
    .filter(([name, value]) => isTold(name) && value !== null && value !== '' && value !== 0)
    .slice(0, 4)
    .map(([name, value]) => `${columnOf(t, name)} ${told(t, name, value, known)}`)
    .join(', ');

const columnOf = (t: Texts, name: string): string => t.changeLog.columns[name] ?? name;

const DAY = /^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/;
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]+$/;

function told(t: Texts, column: string, value: unknown, { names, timeZone }: Known): string {
  if (value === null || value === undefined || value === '') return t.changeLog.empty;
  if (column.startsWith('is')) return value ? t.common.yes : t.common.no;
  if (typeof value !== 'string') return String(value);
  if (column.startsWith('locale')) return languages(t, value);
  if (ID.test(value)) return names.get(value) ?? keyOf(value);
  if (INSTANT.test(value)) {
    const wall = Temporal.Instant.from(value).toZonedDateTimeISO(timeZone).toPlainDateTime();
    return t.date.span(wall, wall);
  }
  return DAY.test(value) ? t.date.spoken(value) : short(value);
}

/** A language, or the two of a channel, by name. */
const languages = (t: Texts, value: string): string =>
  value
    .split(',')
    .map((each) => t.common.language.names[each as Locale] ?? each)
    .join(', ');

const short = (text: string) => (text.length > MOST ? `${text.slice(0, MOST - 1)}…` : text);
