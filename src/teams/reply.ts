import { setTimeout } from 'node:timers/promises';
import type { Action, Reply, Request } from '#bot/request.ts';
import { waitBefore } from '#domain/retry.ts';
import type { Log } from '#log.ts';
import { DeliveryError, type Messenger } from '#messenger.ts';

/** Teams gives a turn fifteen seconds, of which a last attempt may take ten. */
const PATIENCE_MS = 5_000;
const FIRST_MS = 250;

/** Says the messages of a reply. What does not go is logged: the work itself is done, and a repeat would do it again. */
export async function say(reply: Reply, request: Request, messenger: Messenger, log: Log): Promise<void> {
  const here = request.conversation.reference;
  try {
    for (const message of reply.messages) await patiently(() => messenger.send(here, message));
    if (!reply.private?.length) return;
    const own =
      request.surface === 'personal' ? here : await patiently(() => messenger.openPersonal(here, request.from.teamsId));
    for (const message of reply.private) await patiently(() => messenger.send(own, message));
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    log.warn({ requestId: request.id, kind: error.kind, status: error.status, why: error.message }, 'answer not sent');
  }
}

/** The new card of a form that came as a message: nothing in the answer can carry it, so the message is changed. */
export async function replaceCard(card: object, action: Action, messenger: Messenger, log: Log): Promise<void> {
  const { reference } = action.conversation;
  const message = { card, summary: '' };
  const { messageId } = action;
  try {
    if (messageId) await patiently(() => messenger.update(reference, messageId, message));
    else await patiently(() => messenger.send(reference, message));
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    log.warn({ requestId: action.id, kind: error.kind, status: error.status }, 'card not replaced');
  }
}

/**
 * A person is waiting: again after what passes, for as long as Teams waits for the turn. An answer lost on the way may
 * have arrived; that it comes twice is better than not at all.
 */
async function patiently<T>(act: () => Promise<T>): Promise<T> {
  const begun = performance.now();
  for (let attempts = 1; ; attempts++) {
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof DeliveryError) || error.kind !== 'later') throw error;
      const ms = waitBefore(attempts, error.retryAfterMs, Math.random(), FIRST_MS);
      if (performance.now() - begun + ms > PATIENCE_MS) throw error;
      await setTimeout(ms);
    }
  }
}
