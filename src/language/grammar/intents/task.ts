import type { Intents } from './intent.ts';
import { show } from './shared.ts';

export const task: Intents = {
  'task.create': {
    slots: 'owners due title',
    says: [
      'task {person} {text} add? new? -tasks -what -done -overdue -who',
      'task {person} add? new? -tasks -what -done -overdue -who',
      'add|new task {person}? {text}? -tasks -done -overdue',
      '{person} prepare {text} {until} task?',
    ],
  },
  'task.done': {
    slots: 'doneTitle',
    says: [
      'done {text} task? i? -add -{ref} -what -who -show -plan',
      'done add {text} task? -{ref} -what -who -show -plan',
      'done task {text}? add? -{ref} -what -who -show',
    ],
  },
  'task.list': {
    slots: 'owner status group',
    says: [
      '!open|overdue whatsUp',
      `tasks ${show} mine? i? overdue? open? who? {person}? {group}? -add -new -done`,
      'task overdue|open|mine|who show? what? {group}? i? -add -new -done',
      'overdue|open show|what|find mine? i? -plan -review -toReview',
    ],
  },
};
