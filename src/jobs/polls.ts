import type { AppContext } from '#context.ts';
import { instantText } from '#domain/instant.ts';
import { closePoll, forgetJournal, pollsToClose } from '#store/poll-close.ts';
import { allOf } from './all-of.ts';

/** Closes the polls whose time has come, each in a transaction of its own. */
export async function closePolls({ db, clock }: AppContext): Promise<void> {
  const now = instantText(clock.now());
  const due = await pollsToClose(db, now);
  if (due.length === 0) return;
  await allOf(due.map((id) => () => db.transaction().execute((tx) => closePoll(tx, id, now))));
  await forgetJournal(db);
}
