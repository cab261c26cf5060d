import { z } from 'zod';
import { noticeCard } from '#cards/notice.ts';
import { refuse } from '#domain/errors.ts';
import type { CommandName } from '#i18n/index.ts';
import { changesOf, groupsTouched, lastChangeset, undoChangeset } from '#store/change.ts';
import { hasErased } from '#store/erasure.ts';
import { actorIn } from '#store/people.ts';
import { feature, type Turn } from './feature.ts';
import { rights } from './rights.ts';
import { demand } from './roles.ts';
import { conversationOf } from './spoken.ts';

/** Takes back what the card's button names, or the person's last change. */
export const undo = feature({
  name: 'undo',
  may: 'staff',
  final: true,
  hidden: true,
  slots: z.object({ changeset: z.uuid().optional() }),
  async run(turn, { changeset }) {
    const { db, write, actor, t, request } = turn;
    const last = async () => lastChangeset(db, actor.person.id, conversationOf(request));
    const which = changeset ?? (await last()) ?? refuse('undo.nothing');
    if (await hasErased(db, which)) refuse('undo.erased');
    await demandStill(turn, which);
    const [undone] = await undoChangeset(write, which);
    const what = t.commands[undone?.action as CommandName]?.title;
    return noticeCard(t, { title: t.common.undone, lines: what ? [t.common.undoneWhat(what)] : [] });
  },
});

/** Who has lost the right to do something, or has left the workspace, does not take it back either. */
async function demandStill({ db, actor: { person } }: Turn, changeset: string): Promise<void> {
  const changes = await changesOf(db, changeset, person.id);
  const { action, workspaceId } = changes[0] ?? refuse('undo.unknown');
  const there = (await actorIn(db, person, workspaceId)) ?? refuse('undo.unknown');
  const right = rights[action as CommandName];
  demand(there, right);
  for (const groupId of await groupsTouched(db, changes)) demand(there, right, groupId);
}
