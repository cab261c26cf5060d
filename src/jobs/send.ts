import { isDeepStrictEqual } from 'node:util';
import { bilingual } from '#cards/bilingual.ts';
import type { Card } from '#cards/card.ts';
import { instantText } from '#domain/instant.ts';
import { type Texts, textsOf } from '#i18n/index.ts';
import { DeliveryError, type Reference } from '#messenger.ts';
import { channelOfCard, languagesOf } from '#store/channel-languages.ts';
import { type Outcome, touch } from '#store/delivery.ts';
import { cardById, forgetCard, keepCard } from '#store/living-card.ts';
import { channelById, keepConversation, personById, workspaceById } from '#store/recipient.ts';
import type { ChannelRow, DeliveryRow, WorkspaceRow } from '#store/schema/index.ts';
import { drawView, livesOn } from '#views/index.ts';
import type { Drawing } from '#views/view.ts';
import type { Deliverer } from './deliverer.ts';
import { quiet } from './quiet.ts';
import { giveUp } from './unreachable.ts';

const nothing: Outcome = { state: 'empty' };

/** Draws an envelope from the facts as they are now and sends it, outside any transaction. Throws `DeliveryError`. */
export async function send(context: Deliverer, delivery: DeliveryRow): Promise<Outcome> {
  const workspace = await workspaceById(context.db, delivery.workspaceId);
  if (!workspace || workspace.removedAt) return nothing;
  const [, id = ''] = delivery.recipient.split(/:(.*)/s);
  switch (delivery.kind) {
    case 'digest':
    case 'message':
      return toPerson(context, delivery, workspace, id);
    case 'post':
      return toChannel(context, delivery, workspace, id);
    case 'update':
      return toCard(context, delivery, workspace, id);
  }
}

async function toPerson(context: Deliverer, delivery: DeliveryRow, workspace: WorkspaceRow, id: string) {
  const person = await personById(context.db, id);
  if (!person) return nothing;
  const held = await quiet(context, delivery, workspace, id);
  if (held) return held;
  const card = await draw(context, delivery.view, workspace, textsOf(person.locale ?? workspace.locale), {
    personId: id,
    person,
    delivery,
  });
  if (!card) return nothing;
  try {
    if (!person.teamsId) throw new DeliveryError('unreachable', 'not in the team');
    if (person.unreachableAt) throw new DeliveryError('unreachable', 'marked unreachable');
    const to = person.conversation ?? (await open(context, workspace, person.id, person.teamsId));
    const activityId = await say(context, workspace, to, card);
    if (activityId && livesOn(delivery.view)) await keep(context, delivery, to, activityId);
    return sent(context, activityId);
  } catch (error) {
    if (error instanceof DeliveryError && error.kind === 'unreachable') await giveUp(context, workspace, person);
    throw error;
  }
}

/** A person who has not written yet: the conversation is opened once and kept. */
async function open({ db, messenger, pace }: Deliverer, workspace: WorkspaceRow, id: string, teamsId: string) {
  await pace.take(workspace.tenantId, teamsId);
  const conversation = await messenger.openPersonal(workspace.reference, teamsId);
  await keepConversation(db, id, conversation);
  return conversation;
}

const keep = ({ db, clock }: Deliverer, { workspaceId, view }: DeliveryRow, reference: Reference, activityId: string) =>
  keepCard(db, { workspaceId, view, reference, activityId }, instantText(clock.now()));

/** The card lives from now on. What changed while it was on the wire brings an update at once. */
async function toChannel(context: Deliverer, delivery: DeliveryRow, workspace: WorkspaceRow, id: string) {
  const { db, clock } = context;
  const channel = await channelById(db, id);
  const card = channel && (await drawFor(context, delivery.view, workspace, channel));
  if (!card) return nothing;
  const activityId = await say(context, workspace, channel.reference, card);
  // An answer without an id: the message may stand there, but it cannot be found again.
  if (!activityId) return sent(context, null);
  await keep(context, delivery, channel.reference, activityId);
  const { workspaceId, view } = delivery;
  const at = instantText(clock.now());
  const now = await drawFor(context, view, workspace, channel);
  if (!isDeepStrictEqual(now, card)) await touch({ db, workspaceId, changeset: delivery.id, at }, view);
  return sent(context, activityId);
}

/** A card for a channel, in all its languages. */
async function drawFor(context: Deliverer, view: string, workspace: WorkspaceRow, channel: ChannelRow | undefined) {
  const cards: Card[] = [];
  for (const locale of languagesOf(channel, workspace)) {
    const card = await draw(context, view, workspace, textsOf(locale));
    if (card) cards.push(card);
  }
  const [first, ...others] = cards;
  return first ? bilingual([first, ...others]) : null;
}

async function toCard(context: Deliverer, delivery: DeliveryRow, workspace: WorkspaceRow, id: string) {
  const living = await cardById(context.db, id);
  const channel = living && (await channelOfCard(context.db, workspace.id, living.reference));
  const card = living && (await drawFor(context, delivery.view, workspace, channel));
  if (!card) return nothing;
  try {
    await context.pace.take(workspace.tenantId, living.reference);
    await context.messenger.update(living.reference, living.activityId, { card, summary: card.fallbackText });
    return sent(context, living.activityId);
  } catch (error) {
    if (!(error instanceof DeliveryError) || error.kind !== 'unreachable') throw error;
    await forgetCard(context.db, id);
    return nothing;
  }
}

function draw(
  context: Deliverer,
  view: string,
  workspace: WorkspaceRow,
  t: Texts,
  read: Pick<Drawing, 'personId' | 'person' | 'delivery'> = { personId: null },
) {
  const now = context.clock.now().toZonedDateTimeISO(workspace.timeZone);
  return drawView(view, { db: context.db, t, now, address: context.config.address, ...read });
}

async function say({ messenger, pace }: Deliverer, { tenantId }: WorkspaceRow, to: Reference, card: Card) {
  await pace.take(tenantId, to);
  return messenger.send(to, { card, summary: card.fallbackText });
}

const sent = ({ clock }: Deliverer, activityId: string | null): Outcome => ({
  state: 'sent',
  sentAt: instantText(clock.now()),
  activityId,
});
