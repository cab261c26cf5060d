import type { Temporal } from 'temporal-polyfill';
import type { Card } from '#cards/card.ts';
import type { Texts } from '#i18n/index.ts';
import type { Db, DeliveryRow, PersonRow } from '#store/schema/index.ts';

/**
 * Cards that live by their subject: drawn anew from the facts whenever they are sent or updated. A view is named by a
 * text such as `agenda:<occurrenceId>`, which is what a delivery and a living card keep.
 */
export interface Drawing {
  readonly db: Db;
  readonly t: Texts;
  readonly now: Temporal.ZonedDateTime;
  /** The person the card is for, when it is for one. */
  readonly personId: string | null;
  /** What whoever sends it has read already. */
  readonly person?: PersonRow;
  readonly delivery?: DeliveryRow;
  /** The bot's own, for links that it gives. */
  readonly address: string;
}

/** Draws a subject, or nothing when there is nothing (any more) to say. */
export type View = (drawing: Drawing, subject: string) => Promise<Card | null>;
