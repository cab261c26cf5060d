import { z } from 'zod';
import { noticeCard } from '#cards/notice.ts';
import { update } from '#store/change.ts';
import { feature } from '../feature.ts';

/** How many days late a review is told to the lead of the team. */
export const escalation = feature({
  name: 'plan.escalation',
  may: 'admin',
  slots: z.object({ days: z.coerce.number().int().min(0).max(90) }),
  form: () => [{ slot: 'days', kind: 'number', required: true }],
  async run({ write, actor, t }, { days }) {
    await update(write, 'workspace', actor.workspace, { escalateAfter: days });
    return noticeCard(t, { title: t.planTeam.escalation(days), lines: [t.planTeam.escalationHint] });
  },
});
