import { Temporal } from 'temporal-polyfill';
import type { Quorum } from '#domain/quorum.ts';
import type { AttendanceState } from '#domain/words.ts';
import { comparing } from '#i18n/collate.ts';
import type { Texts } from '#i18n/index.ts';
import { type Button, type Card, plain } from './card.ts';
import { noticeCard } from './notice.ts';
import { quorumText } from './session.ts';

export interface ShownAttendance {
  readonly name: string;
  readonly organisation: string | null;
  /** Null of a guest who is nobody in the workspace. */
  readonly personId: string | null;
  readonly state: AttendanceState;
  /** Wall times. */
  readonly arrivedAt: string | null;
  readonly leftAt: string | null;
  /** The member in whose place a deputy sits. */
  readonly insteadOf?: string | null;
}

export interface AttendanceProps {
  readonly rows: readonly ShownAttendance[];
  readonly quorum: Quorum;
  /** Of a meeting that has ended: which it is, or what was just done; what became of its minutes. */
  readonly ended?: { readonly title: string; readonly note?: string };
  readonly buttons: readonly Button[];
}

/** Who is at a meeting, by organisation, and whether it may decide. */
export function attendanceCard(t: Texts, { rows, quorum, ended, buttons }: AttendanceProps): Card {
  const there = rows.filter(({ state }) => state !== 'absent');
  const away = rows.filter(({ state }) => state === 'absent');
  const decides = quorumText(t, quorum, there.filter(({ leftAt }) => ended || !leftAt).length);
  return noticeCard(t, {
    title: ended ? plain(ended.title) : decides,
    lines: [
      ...(ended ? [decides] : []),
      ...(ended?.note ? [ended.note] : []),
      ...byOrganisation(t, there).map(([organisation, names]) => `**${plain(organisation)}:** ${plain(names)}`),
      ...(away.length > 0 ? [`**${t.session.away}:** ${plain(away.map(({ name }) => name).join(', '))}`] : []),
    ],
    buttons,
  });
}

/** Organisations in the reader's order, each with its people; those of none last. */
export function byOrganisation(t: Texts, rows: readonly ShownAttendance[]): [organisation: string, names: string][] {
  const groups = Map.groupBy(rows, ({ organisation, personId }) => organisation ?? (personId ? '' : t.session.guests));
  const compare = comparing(t.lang);
  return [...groups]
    .sort(([a], [b]) => Number(!a) - Number(!b) || compare(a, b))
    .map(([organisation, people]) => [
      organisation || t.session.noOrganisation,
      people.map((person) => described(t, person)).join(', '),
    ]);
}

function described(t: Texts, { name, state, arrivedAt, leftAt, insteadOf }: ShownAttendance): string {
  const clock = (at: string) => t.date.time(Temporal.PlainDateTime.from(at).toPlainTime());
  const more = [
    insteadOf && t.rsvp.insteadOf(insteadOf),
    state === 'remote' && t.session.remotely,
    arrivedAt && t.session.from(clock(arrivedAt)),
    leftAt && t.session.until(clock(leftAt)),
  ].filter(Boolean);
  return more.length > 0 ? `${name} (${more.join(', ')})` : name;
}
