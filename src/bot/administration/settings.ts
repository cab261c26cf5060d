import { z } from 'zod';
import { settingsCard } from '#cards/settings.ts';
import { refuse } from '#domain/errors.ts';
import { locales } from '#domain/words.ts';
import { update } from '#store/change.ts';
import { groupsOf, membersOf } from '#store/people.ts';
import { usualEscalation } from '#store/plan-escalation.ts';
import { retentionOf } from '#store/retention.ts';
import type { WorkspaceRow } from '#store/schema/index.ts';
import { Missing } from '../ask.ts';
import { feature, type Turn } from '../feature.ts';
import { localeField } from '../fields.ts';
import * as slot from '../slots.ts';

/** How the workspace is set up: language, hours, groups, admins, how long things are kept. */
export const showSettings = feature({
  name: 'settings.show',
  may: 'admin',
  where: 'personal',
  slots: z.object({}),
  run: (turn) => drawSettings(turn, turn.actor.workspace),
});

const slots = z.object({
  digestAt: slot.time.optional(),
  dayEnds: slot.time.optional(),
  workspaceLocale: z.enum(locales).optional(),
});

/** When people are reminded, and the language of the channels. Without a word of what, the form shows how it is now. */
export const changeSettings = feature({
  name: 'settings.change',
  may: 'admin',
  where: 'personal',
  slots,
  form: ({ t }) => [
    { slot: 'digestAt', kind: 'time', required: true },
    { slot: 'dayEnds', kind: 'time', required: true },
    localeField(t, 'workspaceLocale', true),
  ],
  async run(turn, { digestAt, dayEnds, workspaceLocale: locale }) {
    const { write, actor } = turn;
    const { workspace } = actor;
    const now = { digestAt: workspace.digestAt, dayEnds: workspace.dayEnds, workspaceLocale: workspace.locale };
    if (!digestAt && !dayEnds && !locale) throw new Missing(now);
    const wanted = {
      digestAt: digestAt ?? workspace.digestAt,
      dayEnds: dayEnds ?? workspace.dayEnds,
      locale: locale ?? workspace.locale,
    };
    if (wanted.dayEnds <= wanted.digestAt) refuse('settings.hours');
    if (Object.entries(wanted).every(([name, value]) => workspace[name as keyof typeof wanted] === value))
      refuse('settings.nothing');
    return drawSettings(turn, await update(write, 'workspace', workspace, wanted), turn.t.settings.saved);
  },
});

/** The settings as they stand, after what has just been done. */
export async function drawSettings({ db, t, now }: Turn, workspace: WorkspaceRow, said?: string) {
  const members = await membersOf(db, workspace.id);
  return settingsCard(t, {
    workspace: workspace.name,
    locale: workspace.locale,
    digestAt: workspace.digestAt,
    dayEnds: workspace.dayEnds,
    timeZone: workspace.timeZone,
    escalateAfter: workspace.escalateAfter ?? usualEscalation,
    groups: (await groupsOf(db, workspace.id)).map(({ name }) => name),
    admins: members.filter(({ isAdmin }) => isAdmin).map(({ name }) => name),
    retention: await retentionOf(db, workspace.id),
    now: now.toInstant(),
    said,
  });
}
