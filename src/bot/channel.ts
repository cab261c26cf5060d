import type { Field } from '#cards/form.ts';
import { refuse } from '#domain/errors.ts';
import type { Texts } from '#i18n/index.ts';
import type { ChannelRow } from '#store/schema/index.ts';
import { channelsOf } from '#store/workspace.ts';
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
