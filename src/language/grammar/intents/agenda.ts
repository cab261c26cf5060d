import type { Intents } from './intent.ts';

export const agenda: Intents = {
  'agenda.addItem': {
    slots: 'onAgenda presenter minutes itemType agendaGroup title',
    says: [
      'next meeting item {text} {group}? presenter? -what -when -show -agenda -move -leave -leaveOut -off -cancel -{when} -was -no',
      'add|propose agenda item? next? meeting? {date}? {group}? {text}? -hold -off -publish -send -channel -what',
      'add list {text} {group}|meeting meeting? next? {group}? presenter? -what -publish -send -hold -accept -task -tasks -find',
      'toAgenda {text} next? meeting? {group}? item? -what -show -publish -send -hold -accept',
      'propose meeting {text} next? item? {group}? -agenda',
      'add|propose item meeting next? {group}? {text}? -agenda -what',
      'discuss meeting {text} next? {group}? -what',
      'discuss {group} {text} next? add? presenter? -what -when -who -show -agenda -no -was -how',
      '^{group} item {text} next? presenter? -what -when -show -agenda -move -off -cancel -no -was -how',
      '!add|propose item',
      'new item agenda? {text}?',
      'agenda item {colon} {text} next? presenter? -what -when -show -move -edit -off -cancel -no -accept -comment',
      '{group}|meeting item {colon} {text} next? presenter? agenda?',
      '{type} {group} meeting {colon} {text} next? presenter? -what -show -agenda -toAgenda',
      '{type} {group}|meeting {colon} {text} next? meeting? presenter? {group}? -what -show -agenda -toAgenda',
      'add|propose {type} meeting {text} next? {group}? item? -agenda',
      'add next meeting {text} {group}? discuss? item? presenter? -new -{when} -agenda',
      'item add agenda? {text}',
      'agenda {text} presenter next? meeting? {group}? item? -propose',
    ],
  },
  'agenda.show': {
    slots: 'group',
    says: [
      'what discuss meeting {group}? next?',
      'what discuss {group} next?',
      'agenda show what? {group}? meeting? next?',
      'agenda what {group}? meeting? next? -add',
      'agenda {group}? next? meeting? -publish -send -hold -accept -add -propose',
    ],
  },
  'agenda.publish': {
    slots: 'group',
    says: [
      'publish agenda {group}? meeting? next? -hold',
      'add|show agenda channel',
      'add agenda publish channel? {group}?',
      'send agenda channel? {group}? meeting? next? members? member? people? everything? -{ahead} -hold',
    ],
  },
  'agenda.hold': {
    slots: 'group remark',
    says: ['hold agenda {group}? {text}?', 'no send|publish|add agenda send? publish? {group}? {text}?'],
  },
  'agenda.scheduleSend': { slots: 'daysBefore group', says: ['send|publish agenda {ahead} meeting? {group}? next?'] },
  'agenda.moveItem': {
    slots: 'toPlace about',
    says: [
      'move {text} item agenda? -meeting -{when} -minutesOf',
      '^go {text} nth:first|nth:last item move lift? agenda? -meeting -{when}',
      'become {text} item agenda -add -new -presenter -{when} -what -meeting -proposal',
      'lift {text} item {number} agenda? -meeting -{when}',
      'toItem {number} {text} agenda? item? move? lift? -meeting -{when} -decision -noted',
      'move|lift|add|become {text} item {number} agenda? nth:up? nth:down? -meeting -{when} -presenter -new -what -show -{minutes}',
      'lift {text} nth:first|nth:last|nth:up|nth:down agenda? item? -meeting -{when}',
      'move {text} nth:first|nth:last|nth:up|nth:down agenda? item? -meeting -{when}',
      'agenda {text} nth:first|nth:last|nth:up|nth:down item? -meeting -{when} -presenter -what -show',
      'add {text} nth:first|nth:last|nth:up|nth:down agenda item? -meeting -{when} -presenter',
    ],
  },
  'agenda.arrange': {
    slots: 'group',
    says: ['arrange agenda move? show? item? {group}?', '!move arrange agenda {group}?'],
  },
  'agenda.deferItem': {
    slots: 'about',
    says: [
      'move {text} next meeting agenda? proposal? item? -{when} -{group}',
      'noTime {text} move next meeting agenda? item? it? {date}? -{group}',
      'noTime {text} next meeting move? leave? leaveOut? agenda? item? it? -{group}',
      'instead discuss|tried {text} next meeting agenda? item? -{when} -{group}',
      'leaveOut {text} next meeting agenda? item? -{when} -{group} -holiday -cancel -off',
      'leave {text} next meeting agenda? proposal? item? -{when} -{group} -off -cancel',
      'notDone {text} discuss|move|later|add|leave|leaveOut next meeting agenda? later? discuss? it? -{when} -{group} -off -cancel',
      'later {text} discuss next meeting agenda? it? -{when} -{group} -off -cancel',
    ],
  },
  'agenda.showItem': { slots: 'about', says: ['show|what {text} agenda item', 'who presenter {text} agenda?'] },
  'agenda.editItem': { slots: 'about', says: ['edit {text} agenda item'] },
  'agenda.acceptItem': {
    slots: 'about',
    says: [
      'accept proposal agenda {text}? item?',
      'accept proposal {text}? item?',
      'accept agenda {text} item? -proposal',
      'accept item {text} agenda? -proposal',
    ],
  },
  'agenda.removeItem': {
    slots: 'about',
    says: [
      'cancel|unmake|off {text} list item? off? next? meeting? -{agreement} -agreement -task -tasks -yearlyTopic -situation -practice -attendance -{person} -{group} -{ref}',
      'cancel|unmake|off {text} agenda item? add? -meeting',
      'cancel|unmake|off proposal {text} agenda?',
    ],
  },
};
