import type { OutgoingMessage } from '#messenger.ts';
import type { Address } from './address.ts';

export const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive';

/** A message as Teams wants it. */
export const toActivity = ({ bot }: Address, { card, text, summary }: OutgoingMessage) => ({
  type: 'message',
  from: bot,
  summary,
  ...(card ? { attachments: [{ contentType: ADAPTIVE_CARD, content: card }] } : { text, textFormat: 'plain' }),
});
