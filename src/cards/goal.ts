import type { GoalState } from '#domain/words.ts';
import type { Texts } from '#i18n/index.ts';
import { type Button, type Card, plain } from './card.ts';
import { noticeCard } from './notice.ts';

export interface ShownGoal {
  readonly title: string;
  readonly state: GoalState;
  readonly actions: number;
  readonly done: number;
}

const MOST = 20;

/** The goals of a group's agreement, each with its state and how far its actions are. */
export function goalsCard(
  t: Texts,
  {
    group,
    goals,
    news,
    buttons,
  }: { group: string; goals: readonly ShownGoal[]; news?: string; buttons: readonly Button[] },
): Card {
  const title = plain(t.goal.title(group, goals.length));
  return noticeCard(t, {
    title: news ? plain(news) : title,
    lines: [...(news ? [title] : []), ...goals.slice(0, MOST).map((goal, n) => `**${n + 1}.** ${goalText(t, goal)}`)],
    buttons,
  });
}

const goalText = (t: Texts, { title, state, actions, done }: ShownGoal): string =>
  [plain(title), [t.goal.states[state], actions > 0 && t.goal.actions(done, actions)].filter(Boolean).join(', ')].join(
    ' – ',
  );
