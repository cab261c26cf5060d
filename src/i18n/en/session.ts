import type { Facts } from '#domain/errors.ts';

export const session = {
  commands: {
    'session.start': { title: 'Start the meeting', example: 'Start the leadership group meeting' },
    'session.show': { title: 'Show the meeting', example: 'Show the meeting in progress' },
    'session.next': { title: 'Next item', example: 'Next item' },
    'session.attendance': { title: 'Attendance', example: 'Take attendance' },
    'session.arrive': { title: 'Came or left', example: 'Mäkelä arrived at the meeting' },
    'session.guest': { title: 'Add a guest', example: 'Guest: Anna Salminen, Kela' },
    'session.checkers': { title: 'Checkers of the minutes', example: 'Niemi and Mäkelä check the minutes' },
    'decision.record': { title: 'Put down', example: 'Decision: the service is bought from 1 March' },
    'session.end': { title: 'End the meeting', example: 'End the leadership group meeting' },
  },
  fields: {
    text: 'What is put down',
    present: 'There',
    remote: 'Remotely',
    checkers: 'Checkers of the minutes',
    time: 'Time',
    number: 'Item',
  },
  errors: {
    'session.none': () => 'No meeting is in progress. The secretary starts it: “Start the meeting”.',
    'session.notToday': ({ day }: Facts) => `The next meeting is on ${day}. It can be started on that day.`,
    'session.over': () => 'This meeting has ended. The minutes are a draft: “Show the minutes”.',
    'session.noItem': ({ number }: Facts) => `The agenda has no item ${number}.`,
    'session.last': () => 'This is the last item. You can end the meeting.',
    'session.formalOnly': () =>
      'Checkers of the minutes, disqualification and dissent belong only to a meeting of a formal body.',
    'session.notHeld': ({ group, day }: Facts) => `${group}: no meeting was held on ${day}.`,
    'session.settled': ({ day }: Facts) =>
      `The attendance of the meeting on ${day} cannot be corrected any more: its minutes have been approved and stay as they are. Put the correction down at the next meeting.`,
    'session.checkerAway': ({ names }: Facts) =>
      `Checkers are chosen of those who are there, and away are: ${names}. Take the attendance first.`,
  },
  title: (group: string) => `Meeting in progress: ${group}`,
  started: 'The meeting has started. Check the attendance.',
  noItem: 'No item is in hand.',
  next: (item: string) => `Next: ${item}`,
  quorate: 'There is a quorum:',
  notQuorate: (needed: number | null, led: boolean) =>
    `There is no quorum: ${[
      needed !== null && `${needed} members or deputies are needed`,
      !led && 'the chair or the vice chair is missing',
    ]
      .filter(Boolean)
      .join(', ')}.`,
  counts: (present: number, members: number, there: number) => `${present}/${members} of the members, ${there} in all.`,
  kinds: { decision: 'Decision', note: 'Noted', dissent: 'Dissent', disqualification: 'Disqualified' },
  task: 'Task',
  what: 'Kind',
  whose: 'Whose (disqualification, dissent)',
  away: 'Away',
  guests: 'Guests',
  noOrganisation: 'Others',
  remotely: 'remotely',
  from: (clock: string) => `from ${clock}`,
  until: (clock: string) => `until ${clock}`,
  arrived: (name: string, clock: string) => `${name} arrived at ${clock}`,
  left: (name: string, clock: string) => `${name} left at ${clock}`,
  chosen: (names: string) => `Checkers of the minutes: ${names}`,
  nowQuorate: 'There is now a quorum.',
  noLongerQuorate: 'There is no longer a quorum.',
  guestAdded: (name: string) => `Guest added: ${name}`,
  attendanceOf: (meeting: string) => `Attendance: ${meeting}`,
  corrected: (meeting: string) => `Attendance corrected: ${meeting}`,
  presentAt: (meeting: string) => `Present (${meeting})`,
  draftAgain: 'The minutes are a draft again. Send them to be checked.',
  postedAnew: 'The minutes in the channel are updated.',
  ended: 'The meeting has ended. The draft of the minutes is ready.',
};
