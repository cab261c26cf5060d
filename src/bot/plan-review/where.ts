import type { z } from 'zod';
import type { Card } from '#cards/card.ts';
import { digestAfter, digestSlots } from '../digest.ts';
import type { Turn } from '../feature.ts';
import { listAfter, listSlots } from './list.ts';
import type { SeenPlan } from './reference.ts';
import { doneCard } from './show.ts';

/** The list or the morning's digest whose button was pressed: it is shown again with what was done. */
export const backTo = { list: listSlots.optional(), digest: digestSlots.optional() };

type Back = { [Where in keyof typeof backTo]?: z.infer<(typeof backTo)[Where]> };

/** The card that answers when something was done to a plan: where it was pressed, or else the plan. */
export function shownIn(turn: Turn, seen: SeenPlan, title: string, { list, digest }: Back): Promise<Card> | Card {
  if (list) return listAfter(turn, list, title);
  if (digest) return digestAfter(turn, digest, title);
  return doneCard(turn, seen, title);
}
