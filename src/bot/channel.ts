import type { Field } from '#cards/form.ts';
import { refuse } from '#domain/errors.ts';
import type { Texts } from '#i18n/index.ts';
import type { ChannelRow, GroupRow } from '#store/schema/index.ts';
import { channelByTeamsId, channelsOf } from '#store/workspace.ts';
import { ask, Missing } from './ask.ts';
import type { Turn } from './feature.ts';

/** General has no name of its own: each client shows it in its language. */
export const channelName = (t: Texts, { name }: Pick<ChannelRow, 'name'>): string =>
  name ?? t.leadership.generalChannel;

/** A choice of one of the workspace's channels. */
export const channelField = async ({ db, actor, t }: Turn, slot: Field['slot'], required = false): Promise<Field> => ({
  slot,
  kind: 'choice',
  required,
  options: (await channelsOf(db, actor.workspace.id)).map((each) => ({ value: each.id, title: channelName(t, each) })),
});

/** The channel of this workspace that a form or a button names. */
export const channelBy = async ({ db, actor }: Turn, id: string): Promise<ChannelRow> =>
  (await channelsOf(db, actor.workspace.id)).find((each) => each.id === id) ?? refuse('action.unknown');

const MOST_BUTTONS = 6;

interface Wanted {
  /** What is asked when it is not clear. */
  readonly question: string;
  readonly slot: Field['slot'];
  readonly chosen?: string | undefined;
  readonly group: Pick<GroupRow, 'channelId'> | null;
  /** The command's pieces so far. */
  readonly known: Readonly<Record<string, unknown>>;
}

/** Where a card goes: the channel that was chosen, the one in which it is said, the group's, or the only one; else asks. */
export async function channelFor(turn: Turn, { question, slot, chosen, group, known }: Wanted): Promise<ChannelRow> {
  const { db, actor, request, t } = turn;
  if (chosen) return channelBy(turn, chosen);
  const here = await channelByTeamsId(db, actor.workspace.id, request.conversation.id);
  const channels = await channelsOf(db, actor.workspace.id);
  const own = channels.find(({ id }) => id === group?.channelId);
  const sure = here ?? own ?? (channels.length === 1 ? channels[0] : undefined);
  if (sure) return sure;
  if (channels.length === 0) refuse('agenda.noChannels');
  if (channels.length > MOST_BUTTONS) throw new Missing(known);
  return ask(
    question,
    channels.map((each) => ({ title: channelName(t, each), slots: { ...known, [slot]: each.id } })),
  );
}
