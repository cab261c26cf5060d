import type { followUp as fi } from '../fi/follow-up.ts';

export const followUp: typeof fi = {
  commands: {
    'occurrence.keeper': { title: 'Who is responsible for the day', example: 'Who is responsible for it?' },
    'occurrence.tell': { title: 'Tell the channel about the change', example: 'Tell the group' },
  },
  fields: {},
  errors: {},
  nothingBefore: 'I do not know what you mean.',
  sayWhat: 'Say it by name, for example “Move the joint day on 7 December to Tuesday”, or choose below.',
  whichOne: 'Which of these do you mean?',
  undoOr: (name) => `Shall I undo the last change, or call it off altogether: ${name}?`,
  undoChange: 'Undo the change',
  cannot: (name) => `We last spoke of this: ${name}. I cannot do that to it.`,
  unsure: (command) => `I understood this: ${command}. Shall I do it?`,
  doIt: 'Yes, do it',
  partNotDone: (command, why) =>
    command
      ? `This I did not do: ${command}. ${why}`
      : 'I did not understand a part of the message, so I did nothing about it.',
  partWaits: (command) =>
    `This still waits: ${command}. I will do it when the one before is settled and you press the button.`,
  partsBefore: (n) =>
    n === 1 ? 'The first thing in the message is done.' : `The first ${n} things in the message are done.`,
  nothingDone: 'There were several things in the message. None of them was done.',
  whichChannel: 'Which channel shall I tell about this?',
  told: (channel) => `I am telling the channel ${channel} about this.`,
  keeper: (event, name) => `${name} is responsible: ${event}.`,
};
