import type { Temporal } from 'temporal-polyfill';
import type { Texts } from '#i18n/index.ts';
import { button, type Card, expand, link, plain } from './card.ts';
import { mailTo } from './reach.ts';

type Kind = keyof Texts['delivery']['kinds'];
type Reason = keyof Texts['delivery']['reasons'];

export interface DeliveryReport {
  readonly since: Temporal.PlainDate;
  readonly sent: number;
  readonly waiting: number;
  readonly failed: number;
  /** Of the reader's own groups only. */
  readonly own: boolean;
  /** What has not gone, by recipient, the newest first. */
  readonly troubles: readonly Trouble[];
}

export interface Trouble {
  readonly recipient: string;
  /** Null for General, whose name each client shows in its own language. */
  readonly name: string | null;
  readonly isChannel: boolean;
  readonly kind: Kind;
  readonly reason: Reason;
  readonly messages: number;
  readonly last: Temporal.PlainDateTime;
  /** When it is tried again by itself; null when it is not. */
  readonly next: Temporal.PlainDateTime | null;
}

const ROWS = 10;
const ROWS_WITH_BUTTONS = 5;

/** What was sent, what waits and what has not gone, whom it did not reach and why, with a button to try again. */
export function deliveryReportCard(t: Texts, report: DeliveryReport): Card {
  const { troubles, failed } = report;
  return expand('tasks', {
    lang: t.lang,
    title: t.delivery.title(failed),
    lines: [
      t.delivery.counts(report.sent, report.waiting, failed),
      [t.delivery.since(t.date.full(report.since)), report.own ? t.delivery.scope : ''].filter(Boolean).join(' '),
    ],
    rows: troubles.slice(0, ROWS).map((trouble, n) => rowOf(t, trouble, n < ROWS_WITH_BUTTONS)),
    range: troubles.length > ROWS ? t.delivery.more(troubles.length - ROWS) : '',
    buttons:
      failed > 0 ? [button({ title: t.delivery.retryAll, verb: 'delivery.retry', fresh: true, primary: true })] : [],
  });
}

function rowOf(t: Texts, trouble: Trouble, withButton: boolean) {
  const { name, isChannel, recipient, kind, messages, last, next, reason } = trouble;
  const who = name ?? (isChannel ? t.delivery.general : t.delivery.gone);
  const retry = button({ title: t.delivery.retryAll, verb: 'delivery.retry', slots: { recipient }, fresh: true });
  return {
    title: plain(who),
    due: t.delivery.reasons[reason],
    weight: next ? 'Default' : 'Bolder',
    who: [
      t.delivery.row(t.delivery.kinds[kind], messages, t.date.span(last, last)),
      next ? t.delivery.next(t.date.span(next, next)) : '',
    ]
      .filter(Boolean)
      .join('. '),
    buttons: withButton && !next ? [{ ...retry, tooltip: t.delivery.retryOne(who) }] : [],
  };
}

/** Whom the bot cannot write to, and what can be done about it. */
export function unreachableCard(t: Texts, { name, email }: { name: string; email: string | null }): Card {
  return expand('notice', {
    lang: t.lang,
    title: t.delivery.unreachable(plain(name)),
    lines: [t.delivery.unreachableWhy, t.delivery.unreachableDo],
    buttons: [
      ...(email ? [link(t.delivery.mail, mailTo(t, email))] : []),
      button({ title: t.commands['delivery.report'].title, verb: 'delivery.report', fresh: true }),
    ],
  });
}
