import type { Texts } from '../texts.ts';
import { agendaItem } from './agenda-item.ts';
import { agreement } from './agreement.ts';
import { calendar } from './calendar.ts';
import { calendarFile } from './calendar-file.ts';
import { changeLog } from './change-log.ts';
import { common } from './common.ts';
import { date } from './date.ts';
import { decision } from './decision.ts';
import { delivery } from './delivery.ts';
import { digest } from './digest.ts';
import { followUp } from './follow-up.ts';
import { goal } from './goal.ts';
import { goodPractice } from './good-practice.ts';
import { leadership } from './leadership.ts';
import { left } from './left.ts';
import { meeting } from './meeting.ts';
import { minutes } from './minutes.ts';
import { people } from './people.ts';
import { planReview } from './plan-review.ts';
import { planTeam } from './plan-team.ts';
import { poll } from './poll.ts';
import { practiceDigest } from './practice-digest.ts';
import { practiceUse } from './practice-use.ts';
import { privacy } from './privacy.ts';
import { process } from './process.ts';
import { reach } from './reach.ts';
import { recommendation } from './recommendation.ts';
import { region } from './region.ts';
import { reminder } from './reminder.ts';
import { rsvp } from './rsvp.ts';
import { series } from './series.ts';
import { session } from './session.ts';
import { settings } from './settings.ts';
import { situation } from './situation.ts';
import { task } from './task.ts';
import { topic } from './topic.ts';
import { year } from './year.ts';

const rooms = {
  common,
  people,
  calendar,
  calendarFile,
  planReview,
  planTeam,
  goodPractice,
  practiceDigest,
  practiceUse,
  leadership,
  meeting,
  agendaItem,
  session,
  minutes,
  decision,
  agreement,
  followUp,
  goal,
  recommendation,
  poll,
  task,
  topic,
  digest,
  reminder,
  delivery,
  region,
  process,
  situation,
  changeLog,
  settings,
  privacy,
  left,
  reach,
  rsvp,
  series,
  year,
};

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
    ...calendarFile.commands,
    ...rsvp.commands,
    ...series.commands,
    ...year.commands,
    ...planReview.commands,
    ...planTeam.commands,
    ...goodPractice.commands,
    ...practiceDigest.commands,
    ...practiceUse.commands,
    ...leadership.commands,
    ...meeting.commands,
    ...agendaItem.commands,
    ...session.commands,
    ...minutes.commands,
    ...decision.commands,
    ...agreement.commands,
    ...followUp.commands,
    ...goal.commands,
    ...recommendation.commands,
    ...poll.commands,
    ...task.commands,
    ...topic.commands,
    ...digest.commands,
    ...reminder.commands,
    ...delivery.commands,
    ...region.commands,
    ...process.commands,
    ...situation.commands,
    ...changeLog.commands,
    ...settings.commands,
    ...privacy.commands,
    ...left.commands,
    ...reach.commands,
  },
  /** Labels of the pieces of a command, in forms. */
  fields: {
    ...common.fields,
    ...people.fields,
    ...calendar.fields,
    ...calendarFile.fields,
    ...rsvp.fields,
    ...series.fields,
    ...planReview.fields,
    ...planTeam.fields,
    ...goodPractice.fields,
    ...practiceUse.fields,
    ...leadership.fields,
    ...meeting.fields,
    ...agendaItem.fields,
    ...session.fields,
    ...minutes.fields,
    ...decision.fields,
    ...agreement.fields,
    ...goal.fields,
    ...recommendation.fields,
    ...poll.fields,
    ...task.fields,
    ...topic.fields,
    ...reminder.fields,
    ...region.fields,
    ...situation.fields,
    ...changeLog.fields,
    ...settings.fields,
    ...privacy.fields,
    ...left.fields,
    ...reach.fields,
  },
  errors: {
    ...common.errors,
    ...people.errors,
    ...calendar.errors,
    ...calendarFile.errors,
    ...rsvp.errors,
    ...series.errors,
    ...planReview.errors,
    ...planTeam.errors,
    ...goodPractice.errors,
    ...leadership.errors,
    ...meeting.errors,
    ...agendaItem.errors,
    ...session.errors,
    ...minutes.errors,
    ...decision.errors,
    ...agreement.errors,
    ...goal.errors,
    ...recommendation.errors,
    ...poll.errors,
    ...task.errors,
    ...topic.errors,
    ...reminder.errors,
    ...delivery.errors,
    ...region.errors,
    ...situation.errors,
    ...changeLog.errors,
    ...settings.errors,
    ...privacy.errors,
    ...left.errors,
    ...reach.errors,
  },
};
