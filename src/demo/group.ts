import type { TemplateItem } from '#domain/agenda.ts';
import type { GroupKind, SeatRole } from '#domain/words.ts';
import { insert } from '#store/change.ts';
import { newId } from '#store/ids.ts';
import type { GroupRow } from '#store/schema/index.ts';
import { channelsOf } from '#store/workspace.ts';
import type { Demo, People } from './people.ts';

/** A bounded group with its people, its standing agenda and the channel to which the agenda goes. */
export async function addGroup(
  { write, workspace, people }: Demo,
  { kind, name, channel, template }: { kind: GroupKind; name: string; channel?: string; template: TemplateItem[] },
  roles: Partial<Record<keyof People, SeatRole>>,
): Promise<GroupRow> {
  const channels = await channelsOf(write.db, workspace.id);
  const group: GroupRow = {
    id: newId(),
    workspaceId: workspace.id,
    kind,
    name,
    formal: 0,
    channelId: channels.find((each) => each.name === (channel ?? null))?.id ?? null,
    template: JSON.stringify(template),
    createdAt: write.at,
    archivedAt: null,
    timetable: null,
    quorum: null,
  };
  await insert(write, 'group', [group]);
  const seats = Object.entries(roles).map(([key, role]) => ({
    id: newId(),
    groupId: group.id,
    personId: people[key as keyof People].id,
    role,
    deputyFor: null,
  }));
  await insert(write, 'seat', seats);
  return group;
}
