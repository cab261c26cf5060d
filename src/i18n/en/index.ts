import type { Texts } from '../index.ts';
import { calendar } from './calendar.ts';
import { common } from './common.ts';
import { date } from './date.ts';
import { digest } from './digest.ts';
import { goodPractice } from './good-practice.ts';
import { leadership } from './leadership.ts';
import { people } from './people.ts';
import { planReview } from './plan-review.ts';
import { task } from './task.ts';

const rooms = { common, people, calendar, planReview, goodPractice, leadership, task, digest };

export const en: Texts = {
  ...rooms,
  /** The tag of the language, for readers and for `Intl`. */
  lang: 'en' as string,
  date,
  /** What a command is called on a button, and a sentence that gives it. */
  commands: {
    ...common.commands,
    ...people.commands,
    ...calendar.commands,
    ...planReview.commands,
    ...goodPractice.commands,
    ...leadership.commands,
    ...task.commands,
    ...digest.commands,
  },
  /** Labels of the pieces of a command, in forms. */
  fields: {
    ...common.fields,
    ...people.fields,
    ...calendar.fields,
    ...planReview.fields,
    ...goodPractice.fields,
    ...leadership.fields,
    ...task.fields,
  },
  errors: {
    ...common.errors,
    ...people.errors,
    ...calendar.errors,
    ...planReview.errors,
    ...goodPractice.errors,
    ...leadership.errors,
    ...task.errors,
  },
};
