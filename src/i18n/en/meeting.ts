import type { Facts } from '#domain/errors.ts';
export const meeting = {
  commands: {
    'meeting.timetable': {
      title: 'Timetable of the meeting',
      example: 'Show the timetable of the leadership group meeting',
    },
    'meeting.moveSteps': {
      title: 'Change the timetable',
      example: 'Change the timetable of the leadership group meeting',
    },
    'agenda.hold': { title: 'Hold it', example: 'Hold the agenda, one attachment is missing' },
    'agenda.scheduleSend': {
      title: 'When the agenda goes',
      example: 'Send the agenda one week before the meeting',
    },
  },
  fields: {
    daysBefore: 'Days before the meeting',
    callForItems: 'Call for items',
    itemsClose: 'Items close',
    agendaOut: 'Agenda goes out',
    nudge: 'Reminder of the meeting',
    minutesDue: 'Minutes due',
  },
  errors: {
    'timetable.past': ({ day, first }: Facts) =>
      `${day} is too soon: the earliest day is ${first}. Nothing was changed.`,
    'timetable.called': () => 'Items have been asked for already. Their closing day can still be moved.',
    'agenda.gone': () =>
      'The agenda has been published already. Change it and publish again, and the card in the channel is updated.',
    'timetable.order': () =>
      'The days are not in order: call for items, items close, agenda, meeting and minutes. Nothing was changed.',
  },
  timetable: {
    title: (group: string) => `${group}: timetable of the meeting`,
    steps: {
      callForItems: 'I call for items',
      itemsClose: 'Items close',
      agendaOut: 'The agenda goes out',
      nudge: 'I remind of the meeting',
      minutesDue: 'Minutes due',
    },
    meeting: 'Meeting',
    line: (what: string, when: string) => `**${what}:** ${when}`,
    past: (day: string) => `${day} (past)`,
    held: 'The agenda is held: it does not go by itself.',
    changed: 'Timetable changed',
    holds: (group: string) => `${group}: the agenda is held`,
    holdsNext: 'It does not go by itself. Publish it when it is ready.',
    sends: (days: number) =>
      days === 1 ? 'The agenda goes one day before the meeting' : `The agenda goes ${days} days before the meeting`,
    publishNow: 'Publish now',
    goes: (day: string, channel: string) =>
      `This agenda goes to the channel ${channel} on ${day}. Is anything missing?`,
    cannotGo: (day: string) =>
      `The agenda should go on ${day}, but the group has no channel. Publish it yourself and I ask for the channel.`,
    call: (group: string, when: string) => `${group} meets ${when}. What should be on the agenda?`,
    callUntil: (day: string) => `Propose items by ${day}.`,
    callOver: (day: string) => `Items closed on ${day}.`,
    late: (day: string) => `Items closed on ${day}. The secretary decides whether this one is still taken.`,
  },
};
