import { administrationSamples } from './administration.samples.ts';
import { agreementSamples } from './agreement.samples.ts';
import { calendarSamples } from './calendar.samples.ts';
import { calendarFileSamples } from './calendar-file.samples.ts';
import { common } from './common.samples.ts';
import { conversationSamples } from './conversation.samples.ts';
import { deliverySamples } from './delivery.samples.ts';
import { digestSamples } from './digest.samples.ts';
import { goodPracticeSamples } from './good-practice.samples.ts';
import { leadershipSamples } from './leadership.samples.ts';
import { meetingSamples } from './meeting.samples.ts';
import { planImportSamples } from './plan-import.samples.ts';
import { planReview } from './plan-review.samples.ts';
import { pollSamples } from './poll.samples.ts';
import { processSamples } from './process.samples.ts';
import { recommendationSamples } from './recommendation.samples.ts';
import { regionSamples } from './region.samples.ts';
import { reminderSamples } from './reminder.samples.ts';
import { rsvpSamples } from './rsvp.samples.ts';
import type { Sample } from './sample.ts';
import { situationSamples } from './situation.samples.ts';
import { taskSamples } from './task.samples.ts';
import { topicSamples } from './topic.samples.ts';

export type { Sample } from './sample.ts';

/** Every card of the product. */
export const samples: readonly Sample[] = [
  ...administrationSamples,
  ...agreementSamples,
  ...calendarSamples,
  ...calendarFileSamples,
  ...common,
  ...conversationSamples,
  ...deliverySamples,
  ...digestSamples,
  ...goodPracticeSamples,
  ...leadershipSamples,
  ...meetingSamples,
  ...planReview,
  ...planImportSamples,
  ...pollSamples,
  ...recommendationSamples,
  ...processSamples,
  ...regionSamples,
  ...reminderSamples,
  ...rsvpSamples,
  ...situationSamples,
  ...taskSamples,
  ...topicSamples,
];
