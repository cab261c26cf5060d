import * as administration from './administration.ts';
import * as agenda from './agenda.ts';
import * as days from './days.ts';
import { move } from './move.ts';
import * as people from './people.ts';
import * as places from './places.ts';
import type { Reader } from './reader.ts';
import { recommendation } from './recommendation.ts';
import * as seats from './seats.ts';
import { event, series } from './series.ts';
import * as text from './text.ts';
import * as words from './words.ts';

/** The readers of slots by the names that `grammar/intents/` uses. */
export const readers: Readonly<Record<string, Reader>> = {
  ...administration,
  ...agenda,
  ...people,
  ...words,
  ...places,
  ...seats,
  ...days,
  recommendation,
  event,
  series,
  move,
  title: text.title,
  query: text.query,
  about: text.about,
  subject: text.subject,
  allText: text.allText,
  doneTitle: text.doneTitle,
  topicTitle: text.topicTitle,
  namedTask: text.namedTask,
  taskComment: text.taskComment,
  adopted: text.adopted,
  practice: text.practice,
  remark: text.remark,
};
