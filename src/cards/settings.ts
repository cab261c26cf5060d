import { Temporal } from 'temporal-polyfill';
import { GRACE_DAYS, monthsKept, type RetentionKind, retentionKinds, type SetRetention } from '#domain/retention.ts';
import type { Locale } from '#domain/words.ts';
import type { Texts } from '#i18n/index.ts';
import { type Card, plain } from './card.ts';
import { noticeCard } from './notice.ts';

export interface SettingsProps {
  readonly workspace: string;
  readonly locale: Locale;
  /** Wall times `08:00`. */
  readonly digestAt: string;
  readonly dayEnds: string;
  readonly timeZone: string;
  /** Days after which a late review is told to the lead; 0: never. */
  readonly escalateAfter: number;
  readonly groups: readonly string[];
  readonly admins: readonly string[];
  readonly retention: readonly SetRetention[];
  readonly now: Temporal.Instant;
  /** What has just been done. */
  readonly said?: string | undefined;
}

const MOST = 12;

/** How a workspace is set up, with a button for each part. */
export function settingsCard(t: Texts, props: SettingsProps): Card {
  const { settings } = t;
  const time = (wall: string) => t.date.time(Temporal.PlainTime.from(wall));
  const title = settings.title(plain(props.workspace));
  const listed = (names: readonly string[]) =>
    plain(names.slice(0, MOST).join(', ') + (names.length > MOST ? ' …' : ''));
  return noticeCard(t, {
    title: props.said ? `${props.said} ${title}` : title,
    lines: [
      settings.language(t.common.language.names[props.locale]),
      settings.hours(time(props.digestAt), time(props.dayEnds)),
      settings.zone(props.timeZone),
      settings.escalation(props.escalateAfter),
      settings.groups(listed(props.groups)),
      settings.admins(listed(props.admins)),
      settings.retention,
      retentionKinds.map((kind) => keptLine(t, kind, props)).join('\n'),
      settings.retentionHint(GRACE_DAYS),
    ],
    buttons: [
      { title: settings.changeHours, verb: 'settings.change' },
      { title: settings.changeRetention, verb: 'retention.set' },
      { title: settings.rules, verb: 'rules.list', fresh: true },
      { title: settings.groupButton, verb: 'group.list', fresh: true },
      { title: settings.peopleButton, verb: 'people.list', fresh: true },
    ],
  });
}

/** How long something is kept now, and from when a shorter time that was set will apply. */
function keptLine(t: Texts, kind: RetentionKind, { retention, now, timeZone }: SettingsProps): string {
  const set = retention.find((row) => row.kind === kind);
  const applies = monthsKept(retention, now)[kind];
  const months = set?.months ?? applies;
  const line = t.settings.kept[kind](months);
  if (!set || months >= applies) return line;
  const day = Temporal.Instant.from(set.changedAt).toZonedDateTimeISO(timeZone).toPlainDate().add({ days: GRACE_DAYS });
  return `${line}${t.settings.untilThen(t.date.full(day))}`;
}
