import { administration } from './administration.ts';
import { agenda } from './agenda.ts';
import { asking } from './asking.ts';
import { attributes } from './attributes.ts';
import { days } from './days.ts';
import { doing } from './doing.ts';
import { follow } from './follow.ts';
import { groups } from './groups.ts';
import { people } from './people.ts';
import { plans } from './plans.ts';
import { polls } from './polls.ts';
import { practices } from './practices.ts';
import { process } from './process.ts';
import { region } from './region.ts';
import { situation } from './situation.ts';
import { small } from './small.ts';
import { tasks } from './tasks.ts';
import { turns } from './turns.ts';

/** What English words mean to the bot; written as `fi`. */
export const en = {
  ...doing,
  ...asking,
  ...days,
  ...groups,
  ...agenda,
  ...tasks,
  ...plans,
  ...polls,
  ...practices,
  ...region,
  ...process,
  ...situation,
  ...people,
  ...administration,
  ...attributes,
  ...follow,
  ...small,
  ...turns,
};
