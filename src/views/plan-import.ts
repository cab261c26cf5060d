import { planImportCard } from '#cards/plan-import.ts';
import { textsOf } from '#i18n/index.ts';
import { importById, refusedRows } from '#store/plan-import.ts';
import { personById } from '#store/recipient.ts';
import type { View } from './view.ts';

/** A table of plans that is being brought in, for the person who sent it. */
export const planImportView: View = async ({ db, t }, importId) => {
  const one = await importById(db, importId);
  const person = one && (await personById(db, one.personId));
  if (!person) return null;
  const texts = person.locale ? textsOf(person.locale) : t;
  const over = one.stoppedAt !== null || one.done >= one.total;
  return planImportCard(texts, { ...one, refusedRows: over && one.refused > 0 ? await refusedRows(db, one) : [] });
};
