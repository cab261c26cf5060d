import { Temporal } from 'temporal-polyfill';
import type { Facts } from '#domain/errors.ts';
import type { OccurrenceKind } from '#domain/words.ts';
import { titleOf } from '#i18n/event-title.ts';
import type { Texts } from '#i18n/index.ts';
import { type Card, plain } from './card.ts';
import { noticeCard } from './notice.ts';

type Words = Texts['calendarFile']['import'];

/** An event of a file, and what stands of it now. */
interface ImportedLine {
  readonly event: {
    readonly endless: boolean;
    readonly times: readonly { readonly start: string; readonly minutes: number }[];
  };
  readonly about: { readonly kind: OccurrenceKind; readonly title: string | null };
  readonly rows: readonly { readonly start: string; readonly end: string }[];
}

export interface Import {
  readonly fresh: readonly ImportedLine[];
  readonly changed: readonly ImportedLine[];
  readonly same: number;
  readonly past: number;
  readonly refused: readonly {
    readonly title: string | null;
    readonly why: keyof Words['why'];
    readonly facts: Facts;
  }[];
  /** The group's name. */
  readonly group: string | null;
}

const SHOWN = 8;

/** What a file would do, before anything is done. */
export function importPreviewCard(t: Texts, props: Import & { upload: string }): Card {
  const words = t.calendarFile.import;
  const does = props.fresh.length + props.changed.length > 0;
  return noticeCard(t, {
    title: does ? words.preview(counts(t, props)) : words.nothing(counts(t, props)),
    lines: [
      ...(does && props.group ? [words.into(plain(props.group))] : []),
      ...lines(t, props),
      ...(does ? [words.guard] : []),
    ],
    buttons: does
      ? [{ title: words.bring, verb: 'calendar.import', slots: { upload: props.upload }, primary: true }]
      : [],
  });
}

/** What a file did. */
export const importedCard = (t: Texts, props: Import): Card =>
  noticeCard(t, {
    title: t.calendarFile.import.done(counts(t, props)),
    lines: [...(props.group ? [t.calendarFile.import.into(plain(props.group))] : []), ...lines(t, props)],
    buttons: [{ title: t.calendar.show, verb: 'calendar.list', slots: firstMonth(props), fresh: true }],
  });

function counts(t: Texts, { fresh, changed, same, past, refused }: Import): string {
  const { count } = t.calendarFile.import;
  const numbers = { fresh: fresh.length, changed: changed.length, same, past, refused: refused.length };
  const said = (Object.keys(numbers) as (keyof typeof numbers)[]).filter((each) => numbers[each] > 0);
  return said.map((each) => count[each](numbers[each])).join(', ');
}

function lines(t: Texts, { fresh, changed, refused }: Import): string[] {
  const words = t.calendarFile.import;
  const some = (title: string, all: readonly string[]) =>
    all.length === 0
      ? []
      : [`**${title}**`, ...all.slice(0, SHOWN), ...(all.length > SHOWN ? [words.more(all.length - SHOWN)] : [])];
  return [
    ...some(
      words.fresh,
      fresh.map((each) => lineOf(t, each)),
    ),
    ...some(
      words.changed,
      changed.map((each) => changedLine(t, each)),
    ),
    ...some(
      words.refused,
      refused.map(({ title, why, facts }) => plain(`${title ?? words.unnamed}: ${words.why[why](facts)}`)),
    ),
  ];
}

/** `Yhteispäivä ma 4.1.2027 klo 9.00–15.00 (26 kertaa, viimeinen ma 28.6.2027)` */
function lineOf(t: Texts, { event, about }: ImportedLine): string {
  const words = t.calendarFile.import;
  const [first, last] = [event.times[0], event.times.at(-1)];
  const name = plain(t.calendar.capital(titleOf(t, { ...about, group: null })));
  if (!first || !last) return name;
  const start = Temporal.PlainDateTime.from(first.start);
  const when = t.date.span(start, start.add({ minutes: first.minutes }));
  const end = t.date.full(Temporal.PlainDateTime.from(last.start).toPlainDate());
  const often = event.endless ? words.endless : event.times.length > 1 ? words.series(event.times.length, end) : '';
  return [`${name} ${when}`, often && `(${often})`].filter(Boolean).join(' ');
}

function changedLine(t: Texts, line: ImportedLine): string {
  const [before] = line.rows;
  if (!before || before.start === line.event.times[0]?.start) return lineOf(t, line);
  const was = t.date.span(Temporal.PlainDateTime.from(before.start), Temporal.PlainDateTime.from(before.end));
  return `${lineOf(t, line)}, ${t.calendarFile.import.was(was)}`;
}

function firstMonth({ fresh, changed }: Import) {
  const first = [...fresh, ...changed].flatMap(({ event }) => event.times.map(({ start }) => start)).sort()[0];
  return first ? { from: first.slice(0, 10), view: 'month' } : {};
}
