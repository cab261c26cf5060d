import { Temporal } from 'temporal-polyfill';
import type { AppContext } from '#context.ts';
import { instantText } from '#domain/instant.ts';
import { forgetDownloads } from '#store/download.ts';
import { forgetAnswers } from '#store/inbound.ts';
import { extendSeries } from '#store/series.ts';
import { forgetTopics } from '#store/topic.ts';
import { forgetUploads } from '#store/upload.ts';
import { keepTimes } from './retention.ts';
import { readRosters } from './rosters.ts';

/** A file that was shown and not brought in. */
const UPLOADS_KEPT = Temporal.Duration.from({ hours: 24 });
const ANSWERS_KEPT = Temporal.Duration.from({ hours: 7 * 24 });

/**
 * What is done once a night: old answers, uploads and links to files go, series without an end stand far enough ahead,
 * what was kept for its time goes, and who has left the team is out.
 */
export async function upkeep(context: AppContext): Promise<void> {
  const { db, clock, config } = context;
  const now = clock.now();
  await forgetAnswers(db, instantText(now.subtract(ANSWERS_KEPT)));
  await forgetUploads(db, instantText(now.subtract(UPLOADS_KEPT)));
  await forgetTopics(db, instantText(now));
  await forgetDownloads(db, instantText(now));
  const today = now.toZonedDateTimeISO(config.timeZone).toPlainDate();
  await db.transaction().execute((tx) => extendSeries(tx, today));
  await keepTimes(context);
  await readRosters(context);
}

/** Runs it at most once a day of the clock. */
export function daily({ clock, config }: AppContext, run: () => Promise<void>): () => Promise<void> {
  let last = '';
  return async () => {
    const today = clock.now().toZonedDateTimeISO(config.timeZone).toPlainDate().toString();
    if (today === last) return;
    await run();
    last = today;
  };
}
