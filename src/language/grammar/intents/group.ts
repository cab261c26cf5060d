import type { Intents } from './intent.ts';

export const group: Intents = {
  'group.create': {
    slots: 'newGroup seats',
    says: [
      'found {group} add? new? -meeting -agenda -{date} -jointDay -task -digest',
      'add|new {group} new -{person} -member -members -meeting -agenda -{date} -jointDay -task -digest',
      '{group} seat:chair seat:secretary {person} add? found? new? become? -meeting -agenda -{date} -task -member',
      'found {group} {seat} {person} add? new? -meeting -agenda -{date} -task',
      'add {group} -{person} -{when} -{repeat} -meeting -agenda -member -members -task -calendar',
      '^{group} {seat} {person} -become -add -meeting -agenda -task -{date}',
      'add|found|new group new? {group}? named? -meeting -agenda -{date} -member -members -jointDay -task',
    ],
  },
  'group.importMembers': { slots: 'group', says: ['import members {group}?', 'add members fromFile {group}?'] },
  'group.addMember': {
    slots: 'member group',
    says: [
      'add {person} {group} member? new? {seat}? -seat:chair -seat:viceChair -seat:secretary -meeting -agenda -task -{date}',
      'add {person} members|member|seat:deputy {group} new? -found',
      'add|become {person} member|seat:deputy {group}? new?',
      '{person} member|seat:deputy {group} become? new?',
      '{person} joins {group} member? -meeting -{time}',
      '!{person} {group} onward -meeting -agenda -task -{plan} -plan -handOver -move',
      'add|new member|members|seat:deputy {group}? {person}? new?',
    ],
  },
  'group.show': {
    slots: 'group',
    says: [
      'show {group} -agenda -calendar -meeting -task -{plan} -plan',
      'who {group} members?',
      'members {group} show? who? what? -add -import',
      '{group} show?  -agenda',
    ],
  },
  'group.quorum': {
    slots: 'howMany group',
    says: [
      'quorum {group}? add? become? members? member? attendance? meeting? -what -when -who -agenda',
      'howMany quorum {group}? members? member? come? attendance? meeting?',
      'add|become|move quorum {group}? members? member?',
    ],
  },
  'group.list': { says: ['groups show? what? what? mine?'] },
};
