import { Temporal } from 'temporal-polyfill';
import { instantText } from '#domain/instant.ts';
import { isWorkingTime, nextWorkingTime, startOfWork } from '#domain/working-hours.ts';
import type { Outcome } from '#store/delivery.ts';
import { pauseOf } from '#store/pause.ts';
import type { DeliveryRow, WorkspaceRow } from '#store/schema/index.ts';
import type { Deliverer } from './deliverer.ts';

/**
 * Lets an envelope wait when its person is not to be disturbed: during a pause, and after hours when it was due in
 * them. What was asked for at another hour comes then. Null when it may go.
 */
export async function quiet(
  { db, clock }: Deliverer,
  delivery: DeliveryRow,
  workspace: WorkspaceRow,
  personId: string,
): Promise<Outcome | null> {
  const { timeZone } = workspace;
  const now = clock.now().toZonedDateTimeISO(timeZone);
  const pause = await pauseOf(db, personId);
  if (pause && pause.until > now.toPlainDate().toString()) {
    const nextAt = instantText(startOfWork(Temporal.PlainDate.from(pause.until), timeZone, workspace));
    // Held on the person's own wish, so it is not late then.
    return { state: 'waiting', error: null, nextAt, dueAt: nextAt };
  }
  const due = Temporal.Instant.from(delivery.dueAt).toZonedDateTimeISO(timeZone);
  if (isWorkingTime(now, workspace) || !isWorkingTime(due, workspace)) return null;
  return { state: 'waiting', error: null, nextAt: instantText(nextWorkingTime(now, workspace)) };
}
