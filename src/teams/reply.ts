import { setTimeout } from 'node:timers/promises';
import type { Action, Reply, Request } from '#bot/request.ts';
import type { Log } from '#log.ts';
import { DeliveryError, type Messenger, type OutgoingMessage, type Reference } from '#messenger.ts';

const PATIENCE_MS = 3_000;

/** Says the messages of a reply. What does not go is logged: the work itself is done, and a repeat would do it again. */
export async function say(reply: Reply, request: Request, messenger: Messenger, log: Log): Promise<void> {
  const here = request.conversation.reference;
  try {
    for (const message of reply.messages) await answer(messenger, here, message);
    if (!reply.private?.length) return;
    const own = request.surface === 'personal' ? here : await messenger.openPersonal(here, request.from.teamsId);
    for (const message of reply.private) await answer(messenger, own, message);
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
    if (messageId) await messenger.update(reference, messageId, message);
    else await messenger.send(reference, message);
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    log.warn({ requestId: action.id, kind: error.kind, status: error.status }, 'card not replaced');
  }
}

/** A person is waiting: once more after a refusal that passes, if it passes soon. An answer lost on the way may have arrived. */
async function answer(messenger: Messenger, to: Reference, message: OutgoingMessage): Promise<string> {
  try {
    return await messenger.send(to, message);
  } catch (error) {
    const wait =
      error instanceof DeliveryError && error.kind === 'later' && error.status ? (error.retryAfterMs ?? 500) : null;
    if (wait === null || wait > PATIENCE_MS) throw error;
    await setTimeout(wait);
    return messenger.send(to, message);
  }
}
