import { unreachableCard } from '#cards/delivery.ts';
import { personById } from '#store/recipient.ts';
import type { View } from './view.ts';

/** Tells a secretary whom the bot cannot reach; nothing when it can by now. */
export const unreachableView: View = async ({ db, t }, personId) => {
  const person = await personById(db, personId);
  return person?.unreachableAt ? unreachableCard(t, person) : null;
};
