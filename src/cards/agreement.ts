import type { Temporal } from 'temporal-polyfill';
import type { AgreementKind } from '#domain/words.ts';
import type { Texts } from '#i18n/index.ts';
import { type Button, type Card, plain } from './card.ts';
import { noticeCard } from './notice.ts';

export interface ShownAgreement {
  readonly kind: AgreementKind;
  readonly group: string;
  readonly owner: string;
  readonly reviewBy: Temporal.PlainDate;
  readonly lastReview: Temporal.PlainDate | null;
}

/** A workspace's agreements with their reviews, the most urgent first. */
export function agreementsCard(t: Texts, { agreements, today, said, buttons }: AgreementsProps): Card {
  const late = agreements.filter(({ reviewBy }) => reviewBy.until(today).days > 0).length;
  const title = t.agreement.title(agreements.length, late);
  return noticeCard(t, {
    title: said ?? title,
    lines: [...(said ? [title] : []), ...agreements.map((one) => lineOf(t, one, today))],
    buttons,
  });
}

export interface AgreementsProps {
  readonly agreements: readonly ShownAgreement[];
  readonly today: Temporal.PlainDate;
  /** What has just been done. */
  readonly said?: string;
  readonly buttons: readonly Button[];
}

/** `**TYM-sopimus (TYM-johtoryhmä)**: tarkistus viimeistään to 30.9.2027, tarkistettu ti 29.9.2026. Aino Virtanen` */
function lineOf(t: Texts, { kind, group, owner, reviewBy, lastReview }: ShownAgreement, today: Temporal.PlainDate) {
  const isLate = reviewBy.until(today).days > 0;
  const due = isLate ? t.agreement.late(t.date.full(reviewBy)) : t.agreement.due(t.date.full(reviewBy));
  const last = lastReview ? t.agreement.last(t.date.full(lastReview)) : '';
  return `**${plain(t.agreement.named(kind, group))}**: ${[due, last].filter(Boolean).join(', ')}. ${plain(owner)}`;
}
