import { z } from 'zod';
import type { Field } from '#cards/form.ts';
import { matterOf } from '#cards/recommendation.ts';
import { refuse } from '#domain/errors.ts';
import { recommendationCodes } from '#domain/recommendation.ts';
import { oneLine } from '#domain/typed-text.ts';
import { goalStates } from '#domain/words.ts';
import { textsOf } from '#i18n/index.ts';
import { keepRecommendation, recommendationsOf } from '#store/recommendation.ts';
import type { GroupRow } from '#store/schema/index.ts';
import { Missing } from '../../ask.ts';
import { feature, type Turn } from '../../feature.ts';
import { personField } from '../../fields.ts';
import { pressedText } from '../../pressed.ts';
import { groupBy, memberBy } from '../../resolve.ts';
import { holds } from '../../roles.ts';
import * as slot from '../../slots.ts';
import { drawRecommendation, mayChange } from './show.ts';

/**
 * Tells how far a matter of the recommendations is, whose it is and by when: the date makes a task for its owner. The
 * owner tells how far it is; who does it and by when is the secretary's to say.
 */
export const editRecommendation = feature({
  name: 'recommendation.edit',
  may: 'member',
  slots: z.object({
    recommendation: slot.key.optional(),
    state: z.enum(goalStates).optional(),
    owner: slot.line.optional(),
    due: slot.date.optional(),
    note: z.string().max(500).transform(oneLine).optional(),
    group: slot.line.optional(),
  }),
  form: formOf,
  async run(turn, { recommendation: said, group: typed, owner: named, ...told }) {
    const { db, write, actor, t } = turn;
    const group = await groupBy(turn, typed, 'member');
    const leads = holds(actor, 'secretary', group.id);
    if (!said) throw new Missing({ group: group.id });
    const code = said.toLowerCase();
    if (!recommendationCodes.includes(code)) refuse('recommendation.unknown');
    const old = (await recommendationsOf(db, group.id)).get(code);
    if (!mayChange(turn, group, old) || ((named || told.due) && !leads)) refuse('recommendation.notYours');
    const { state, due, note } = told;
    if (!state && !named && !due && !note)
      throw new Missing({
        group: group.id,
        recommendation: code,
        ...(old ? { state: old.state, owner: old.ownerId, due: old.due, note: old.note } : {}),
      });
    const owner = named ? (await memberBy(turn, 'owner', named)).id : (old?.ownerId ?? null);
    const own = textsOf(actor.workspace.locale);
    const after = {
      state: state ?? old?.state ?? 'notStarted',
      ownerId: owner ?? (due ? actor.person.id : null),
      note: note ?? old?.note ?? null,
    };
    await keepRecommendation(
      write,
      { workspaceId: actor.workspace.id, groupId: group.id, code },
      { ...after, due: due ?? null, taskTitle: own.recommendation.taskTitle(code, matterOf(own, code)) },
    );
    const news = t.recommendation.changed(code, t.recommendation.states[after.state]);
    return drawRecommendation(turn, group, Number(code[0]), news);
  },
});

async function formOf(turn: Turn): Promise<readonly Field[]> {
  const { t } = turn;
  const group = await groupOf(turn);
  const matters = await recommendationsOf(turn.db, group.id);
  const own = recommendationCodes.filter((code) => mayChange(turn, group, matters.get(code)));
  return [
    {
      slot: 'recommendation',
      kind: 'choice',
      required: true,
      options: own.map((code) => ({ value: code, title: `${code} ${matterOf(t, code)}` })),
    },
    {
      slot: 'state',
      kind: 'choice',
      required: true,
      options: goalStates.map((value) => ({ value, title: t.recommendation.states[value] })),
    },
    ...(holds(turn.actor, 'secretary', group.id)
      ? [await personField(turn, 'owner', false), { slot: 'due' as const, kind: 'date' as const }]
      : []),
    { slot: 'note', kind: 'longText', maxLength: 500 },
  ];
}

/** The group that the form's button names, else the one that is meant without a name. */
const groupOf = (turn: Turn): Promise<GroupRow> => groupBy(turn, pressedText(turn, 'group'), 'member');
