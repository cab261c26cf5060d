import { groupsOf } from '#store/people.ts';
import { channelByTeamsId } from '#store/workspace.ts';
import type { Feature, Turn } from './feature.ts';
import { holds } from './roles.ts';

type Here = Pick<Turn, 'db' | 'actor' | 'request'>;

/**
 * Which commands are suggested to this person in this place: those that make sense by name and that the person may
 * give, in a group's channel in that group; what is handled one to one is not suggested where others read.
 */
export async function offeredHere(here: Here): Promise<(one: Feature) => boolean> {
  const { actor, request } = here;
  const alone = request.surface === 'personal';
  const group = alone ? undefined : await groupOfPlace(here);
  return (one) => !one.hidden && (alone || one.where !== 'personal') && holds(actor, one.may, group);
}

async function groupOfPlace({ db, actor, request }: Here): Promise<string | undefined> {
  const channel = await channelByTeamsId(db, actor.workspace.id, request.conversation.id);
  const groups = channel ? await groupsOf(db, actor.workspace.id) : [];
  return groups.find(({ channelId }) => channelId === channel?.id)?.id;
}
