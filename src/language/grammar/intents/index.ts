import { administration } from './administration.ts';
import { agenda } from './agenda.ts';
import { agreement } from './agreement.ts';
import { calendar } from './calendar.ts';
import { common } from './common.ts';
import { digest } from './digest.ts';
import { goal } from './goal.ts';
import { goodPractice } from './good-practice.ts';
import { group } from './group.ts';
import type { Intents } from './intent.ts';
import { meeting } from './meeting.ts';
import { planReview } from './plan-review.ts';
import { poll } from './poll.ts';
import { process } from './process.ts';
import { recommendation } from './recommendation.ts';
import { region } from './region.ts';
import { reminder } from './reminder.ts';
import { situation } from './situation.ts';
import { task } from './task.ts';
import { topic } from './topic.ts';

/** Every request that the bot understands. */
export const intents: Intents = {
  ...calendar,
  ...meeting,
  ...group,
  ...agenda,
  ...goal,
  ...agreement,
  ...recommendation,
  ...topic,
  ...poll,
  ...task,
  ...planReview,
  ...goodPractice,
  ...digest,
  ...region,
  ...process,
  ...situation,
  ...common,
  ...administration,
  ...reminder,
};
