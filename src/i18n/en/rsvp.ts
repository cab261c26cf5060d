import type { Facts } from '#domain/errors.ts';
import { capital } from '../capital.ts';
import type { rsvp as finnish } from '../fi/rsvp.ts';
import { date } from './date.ts';

export const rsvp: typeof finnish = {
  commands: {
    'rsvp.set': { title: 'Answer an invitation', example: 'I cannot come on 14 December' },
    'rsvp.show': { title: 'Who is coming', example: 'Who is coming to the joint day on 14 December?' },
    'rsvp.deputy': { title: 'Invite the deputy', example: 'Invite my deputy to the meeting on 14 December' },
    'occurrence.invite': {
      title: 'Invite in a channel',
      example: 'Send an invitation to the joint day on 14 December to the channel',
    },
  },
  fields: { answer: 'Answer', deputy: 'Deputy', inviteChannel: 'Channel' },
  errors: {
    'rsvp.over': ({ start }: Facts) =>
      `${capital(date.spoken(String(start)))} has been already: it cannot be answered any more.`,
    'rsvp.notInvited': () => "This is the group's own meeting, and the members of the group answer it.",
    'rsvp.noDeputy': () => 'You have no deputy in this group. An administrator names one.',
    'rsvp.invited': () => 'The invitation is in this channel already. It is updated there by itself.',
  },
  buttons: { yes: 'Coming', remote: 'Remotely', no: 'Not coming' },
  answers: { yes: 'coming in person', remote: 'coming remotely', no: 'not coming' },
  yours: (answer) => `Your answer: ${answer}`,
  noted: (answer) => `Noted: ${answer}.`,
  counts({ yes, remote, no, unanswered }) {
    const waiting = unanswered > 0 ? [`not answered ${unanswered}`] : [];
    if (yes + remote + no === 0) return capital(['nobody has answered yet', ...waiting].join(', '));
    return capital([`in person ${yes}`, `remotely ${remote}`, `not coming ${no}`, ...waiting].join(' · '));
  },
  heading: {
    yes: (n) => `Coming in person (${n})`,
    remote: (n) => `Remotely (${n})`,
    no: (n) => `Not coming (${n})`,
  },
  others: (n) => `and ${n} more`,
  cancelled: 'Called off.',
  withdrawn: 'The invitation has been withdrawn.',
  invited: (channel) => `The invitation has been sent: ${channel}.`,
  whichChannel: 'To which channel is the invitation sent?',
  whichOne: 'Which of these do you mean?',
  nothingOn: (day) => `There is nothing on ${day} that you could answer. Did you mean one of these?`,
  waiting: (n) => (n === 1 ? 'One invitation waits for your answer.' : `${n} invitations wait for your answer.`),
  calendarChanged: 'Your calendar has changed.',
  unanswered: 'Waiting for your answer',
  changes: 'Changed in the calendar',
  answer: 'Answer',
  answerOne: (what) => `Answer: ${what}`,
  movedTo: (when, was) => `now ${when} (was ${was})`,
  ends: (last) => `the series ends, the last one is on ${last}`,
  endsNow: 'the series has ended',
  calledOff: (when) => `called off: ${when}`,
  heldAfterAll: (when) => `held after all: ${when}`,
  offer: 'Shall your deputy be invited?',
  askDeputy: (name) => `Invite ${name}`,
  deputyAsked: (name) => `Noted: you are not coming. The invitation went to your deputy: ${name}.`,
  whichDeputy: 'Who is invited in your place?',
  youStandIn: (name) => `You are invited as a deputy: ${name} cannot come.`,
  released: (name) => `You are not needed as a deputy: ${name} is coming or has invited someone else.`,
  insteadOf: (name) => `instead of ${name}`,
};
