import type { Intents } from './intent.ts';
import { show } from './shared.ts';

export const task: Intents = {
  'task.create': {
    slots: 'owners due title',
    says: [
      'task {person} {text} add? new? -tasks -what -done -overdue -who',
      'task {person} add? new? -tasks -what -done -overdue -who',
      'add|new task {person}? {text}? -tasks -done -overdue -comment',
      '{person} prepare {text} {until} task? -unsure',
      '{person} mustDo {text} {until} task? -{ref} -come -cannot -meeting -absent',
      'recordIt i mustDo {text} {date}? task? -{ref} -come -cannot -meeting -absent -decision -noted',
      'ask {person} {text} {until}? -come -{ref} -meeting',
    ],
  },
  'task.done': {
    slots: 'doneTitle',
    says: [
      'done {text} task? i? -was -add -send -publish -{ref} -what -who -show -plan -how -minutesOf -no -notHeld -notDone',
      'done add {text} task? done? -{ref} -what -who -show -plan -no -notHeld -notDone',
      '^task {text} done -add -{ref} -what -who -no -notHeld -notDone -how',
      'tickOff task {text} done? done? it? -{ref} -what -who -show -no -notHeld -notDone -how -work:waiting -new -comment',
      'done task {text}? add? done? -{ref} -what -who -show -no -notHeld -notDone -how',
    ],
  },
  'task.show': {
    slots: 'namedTask',
    says: [
      '^unfold task {text} -add -new -overdue -who -what -again -tasks -{when} -done',
      '^isIt task {text} done|open statusOf? show? unfold? it? -add -new -overdue -who -again -{when} -tasks -{ref} -recommendation',
      'show|unfold task {text} statusOf? -add -new -overdue -open -who -what -again -{when}',
    ],
  },
  'task.comment': { slots: 'taskComment', says: ['comment task {text} add? -practice'] },
  'task.edit': {
    slots: 'work owners due namedTask',
    says: [
      'task {work} {text} add? move? cancel? i? -{ref} -what -who -comment -new',
      'cancel task {text} -{ref} -comment => taskState=cancelled',
      'again task {text} unfold? add? -{ref} -comment => taskState=open',
      'notDone task {text} -{ref} -comment => taskState=open',
      'task getsReady {text} {date} later? mine? until? -{ref} -comment -new -add',
      'taskOf prepare {text} {person} -add -new -{until} -{colon} -what -who -{ref}',
      'move task mine {text} {date} deadline? until? -{ref} -comment -handOver',
      'task inPlaceOf {text} {person} responsible? prepare? move? handOver? add? -{ref} -{when} -comment',
      'move task {text} {date} deadline? until? -{ref} -{person} -comment',
      'show task deadline {text} {date} deadline? new? until? -{ref} -comment -{person}',
      '^task deadline {text} {date} deadline? new? become? add? move? until? -{ref} -comment -{colon} -{person}',
      '^{person} handOver task {text} -new -{ref} -{when} -{colon} -comment -no',
      '^task handOver {text} {person} -new -{ref} -{when} -{colon} -comment',
      'task noTime {text} handOver|show {person} it? i? -{ref} -{when} -{colon}',
      'move deadline {text} {date} until? -{ref} -{person} -comment -agenda -item -meeting -review -toReview -plan',
      '^show|add|move deadline {text} {date} until? -task -{ref} -comment -{person} -agenda -item -meeting -review -toReview -plan -{plan} -poll -{poll} -new -minutesOf -agreement -{agreement} -{colon} -{group}',
      'taskOf deadline {text} {date} new? move? add? become? until? -{ref} -comment',
      'move task {text} {person} responsible? handOver? -{ref} -{when} -comment',
      'handOver task {text} {toPerson} -new -{ref} -{when} -{colon} -comment -work:cancelled',
      '^{person} handOver task {text} -new -add -{ref} -{when} -comment -what -work:cancelled -mine',
      'taskOf responsible {text} {person} become? add? move? new? -{ref} -{when} -comment',
      'add intoTask {text} {person} responsible? -{ref} -{when} -comment => also=true',
    ],
  },
  'task.list': {
    slots: 'owner status group',
    says: [
      '!open|overdue whatsUp',
      '!what|show {person} open|overdue',
      '!what {person} mustDo add?',
      '!calendar|what {person} list',
      '!what|show responsible {person} task? tasks?',
      'whatsUp task|tasks|open|mustDo mine? i? whatsUp? open? -add -new -done',
      `tasks ${show} mine? i? overdue? open? who? {person}? {group}? -add -new -done`,
      'task overdue|open|mine|who show? what? {group}? i? -add -new -done',
      '!tasks closedOnes show? what? {person}? {group}? mine? i? => status=done',
      'overdue|open show|what|find mine? i? -plan -review -toReview',
    ],
  },
};
