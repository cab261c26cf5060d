import { instantText } from '#domain/instant.ts';
import type { PollCounts } from '#domain/poll.ts';
import type { GoalState, PollKind } from '#domain/words.ts';
import { insert } from '#store/change.ts';
import { newId } from '#store/ids.ts';
import { groupsOf } from '#store/people.ts';
import type { Demo } from './people.ts';

const matters: readonly (readonly [codes: string, state: GoalState])[] = [
  ['1a 1b 2a 2i 3a 4a', 'done'],
  ['1c 1d 2b 2c 2f 3b 3c 4b 4f', 'inProgress'],
];

const polls: readonly { readonly kind: PollKind; readonly daysAgo: number; readonly counts: PollCounts }[] = [
  { kind: 'maturity', daysAgo: 380, counts: [[0, 3, 4, 1, 0, 0]] },
  { kind: 'maturity', daysAgo: 30, counts: [[0, 1, 2, 4, 2, 0]] },
  {
    kind: 'survey',
    daysAgo: 30,
    counts: [
      [0, 1, 2, 4, 2],
      [0, 0, 3, 5, 1],
      [0, 0, 1, 4, 4],
      [1, 2, 4, 2, 0],
      [0, 2, 3, 3, 1],
      [0, 0, 2, 5, 2],
      [2, 3, 3, 1, 0],
    ],
  },
];

/** How the leadership group is doing: some recommendations carried out, and self-assessments of this year and the last. */
export async function addAssessments({ write, workspace, people, now }: Demo): Promise<void> {
  const groups = await groupsOf(write.db, workspace.id);
  const group = groups.find(({ kind }) => kind === 'leadershipGroup');
  if (!group?.channelId) return;
  const own = { workspaceId: workspace.id, groupId: group.id };
  const told = matters.flatMap(([codes, state]) => codes.split(' ').map((code) => ({ code, state })));
  await insert(
    write,
    'recommendation',
    told.map((matter) => ({ id: newId(), ...own, ...matter, ownerId: null, note: null, taskId: null })),
  );
  for (const { kind, daysAgo, counts } of polls) {
    const closed = now.subtract({ days: daysAgo });
    const closedAt = instantText(closed);
    const answered = (counts[0] ?? []).reduce((sum, n) => sum + n, 0);
    const poll = {
      id: newId(),
      ...own,
      kind,
      channelId: group.channelId,
      closesOn: closed.toPlainDate().toString(),
      closesAt: closedAt,
      createdById: people.aino.id,
      createdAt: instantText(closed.subtract({ days: 14 })),
      closedAt,
      asked: 12,
      answered,
    };
    await insert(write, 'poll', [poll]);
    await write.db
      .insertInto('pollResult')
      .values({ id: poll.id, counts: JSON.stringify(counts) })
      .execute();
  }
}
