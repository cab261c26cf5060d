import type { Intents } from './intent.ts';

/** A step of the timetable is told, and nothing is asked, added or given to somebody. */
const alone = '-what -when -was -task -add -toAgenda -remind';
const ofMeeting = '{group}? meeting? previous? minutesOf? {date}?';

export const meeting: Intents = {
  'meeting.createSeries': {
    slots: 'series group place',
    says: [
      '{group} {repeat} meet? meeting? add? new? -what -move -cancel -was -instead -insteadOf',
      'meeting {repeat} add? new? meet? {group}? -move -cancel',
    ],
  },
  'meeting.create': {
    slots: 'event group place',
    says: [
      'invite {group} meeting? {date}? {time}? add? -{repeat}',
      'invite meeting {date}? {time}? -{repeat}',
      'add meeting {group}? new? extra? {date}? {time}? -{repeat} -agenda -cancel -move',
      'new meeting {group}? extra? {date}? {time}? -{repeat} -agenda',
      '{group} {date} {time} meet? meeting? add? -{repeat} -move -cancel -agenda -was',
      '{group} {date} meet -{repeat} -when -what -instead -insteadOf',
    ],
  },
  'meeting.move': {
    slots: 'move group',
    says: [
      '!become {group} {date} {date} {time}? meeting? -add -and -agenda -{repeat} -what -when -who -new -extra',
      '!{to} {group} {date} {time}? meeting? -agenda -{repeat} -add -what -when',
      'startsInstead meeting {time} {group}? {date}? began? start? -add -cancel -what -when -who -{repeat}',
      'startsInstead {group} {date} {time} meeting? began? start? -add -cancel -what -when -who -{repeat}',
      'insteadOf meeting {date} {date} {group}? {time}? add? find? become? was? we? meet? -cancel -what -when -who -{repeat} -agenda',
      'instead {group} {date} meet {time}? {when}? -cancel -what -when -who -{repeat} -agenda -insteadOf',
      'instead meeting {date} {group}? {time}? {when}? next? add? become? -cancel -what -when -who -{repeat} -agenda -insteadOf',
      'move meeting {group}? next? {when}? noTime? -agenda -calendar -{repeat} -onward -holiday',
      'move {group} {when} meeting? later? meet? -{ref} -agenda -{repeat} -onward -holiday',
    ],
  },
  'meeting.cancel': {
    slots: 'date group',
    says: [
      'cancel meeting {group}? next? {date}? -agenda',
      'cancel {group} {when} meeting? everything? allOf?',
      'notHeld meeting {group}? {date}?',
      'notHeld {group} {when} meeting?',
      '!calledOff {group} {date} meeting? -find',
      '!calledOff meeting {date} -find',
    ],
  },
  'meeting.next': {
    slots: 'group',
    says: [
      'when {group} next? meet? meeting? began? again?',
      'when next? meeting|meet {group}?',
      'next meeting {group}? show? what? -agenda -add -move -cancel -{date}',
    ],
  },
  'meeting.timetable': {
    slots: 'group',
    says: [
      'when agenda send|publish {group}? meeting? next? -{when} -add',
      'calendar meeting {group}? show|what|when? next? -move -{when}',
      'when send|publish|goesOut agenda|invitation|minutesOf|callForItems meeting? {group}? next? agenda? invitation? -{when} -hold -move',
      'when callForItems|itemsClose|meetingNudge meeting? {group}? next? agenda? -{when} -hold -move',
      'calendar meeting {group}? next? -move -{when} -outlook',
    ],
  },
  'meeting.moveSteps': {
    slots: 'date group',
    says: [
      'move calendar meeting {group}? next? -{when}',
      'move callForItems|itemsClose|meetingNudge meeting? {group}? next? -{when}',
      'move goesOut agenda {group}? meeting? next? -{when}',
      'move minutesOf deadline {group}? meeting? next? -{when}',
      `callForItems {date} move? later? goesOut? send? become? meeting? {group}? next? ${alone} => step=callForItems`,
      `itemsClose {date} move? later? become? mustDo? meeting? {group}? next? ${alone} => step=itemsClose`,
      `agenda goesOut {date} move? send? publish? later? become? channel? {group}? next? -no ${alone} => step=agendaOut`,
      `agenda hold|no {until} send? publish? goesOut? later? channel? {group}? next? -meeting ${alone} => step=agendaOut`,
      `agenda hold|no later {date} send? publish? goesOut? channel? {group}? next? -meeting ${alone} => step=agendaOut`,
      `agenda send|publish later {date} meeting? channel? {group}? next? ${alone} => step=agendaOut`,
      `meetingNudge move|goesOut|later {date} become? {group}? next? ${alone} => step=nudge`,
      `minutesOf deadline {date} move? later? become? mustDo? meeting? {group}? next? ${alone} => step=minutesDue`,
      `minutesOf done {date} later|become|mustDo meeting? {group}? next? -check ${alone} => step=minutesDue`,
      `minutesOf done {until} become? mustDo? meeting? {group}? next? -check ${alone} => step=minutesDue`,
    ],
  },
  'decision.list': {
    slots: 'query',
    says: [
      'what|find|show decidedOn {text} decision? was? done? we? {when}? -add',
      'find decision {text} -recordIt -add',
      'show|what|find decidedOn',

      'what decidedOn {group}?',
    ],
  },
  'session.start': { slots: 'group', says: ['start meeting {group}? -agenda -{when}'] },
  'session.show': {
    slots: 'group',
    says: ['inProgress meeting show? what? {group}?', 'inProgress meeting find|what {group}?'],
  },
  'session.next': {
    slots: 'itemNumber',
    says: ['next numberItem|item go? -add -new -propose', '!go numberItem item?', '^numberItem -add -propose -new'],
  },
  'session.attendance': {
    slots: 'group',
    says: [
      'attendance go|taken {group}? meeting? -{date} -{person}',
      'attendance add? show? {group}? meeting? -{date}',
      'add attendance',
      'who attendance meeting? {group}? was? previous? -{date}',
    ],
  },
  'minutes.attendance': {
    slots: 'pastDate group attendees',
    says: [
      `edit|move attendance add? ${ofMeeting} -what -who -show -{person}`,
      `attendance {person} add ${ofMeeting} -what -who -show -i -off -unmake -cancel -remote => attended=present`,
      `edit|move attendance {person} come? was? ${ofMeeting} -what -who -show -i -remote -cannot -absent -off -unmake -cancel => attended=present`,
      `remote attendance {person} add|edit|move ${ofMeeting} -what -who -show -i => attended=remote`,
      `cancel|unmake|off attendance {person} off? add? ${ofMeeting} -what -who -show -i => attended=absent`,
      `edit|move attendance {person} cannot|absent ${ofMeeting} -what -who -show -i => attended=absent`,
    ],
  },
  'session.arrive': {
    slots: 'comer clock',
    says: [
      '{person} arrived meeting? {time}? {date}? -task',
      '{person} departed meeting? {time}? {date}? -task => left=true',
    ],
  },
  'session.guest': {
    slots: 'guest',
    says: [
      '^guest {text}',
      '^guest {person} {text}?',
      'meeting guest {person} {text}? -add -new',
      'add guest {text}',
      'add guest {person}?',
    ],
  },
  'session.checkers': {
    slots: 'checkers group',
    says: ['checkers {person}? become|add? meeting? {group}? minutesOf? -send'],
  },
  'session.end': {
    slots: 'group',
    says: ['end meeting {group}? {date}? -agenda -{time} -{period} -{repeat} -{ref} -onward'],
  },
  'minutes.show': {
    slots: 'group',
    says: [
      'minutesOf show|what? {group}? previous? meeting?',
      '!minutesOf check? accept? was? {group}? previous? meeting? -send -publish -edit -giveBack -link -no',
    ],
  },
  'minutes.edit': {
    slots: 'group',
    says: ['minutesOf edit {group}? previous? meeting? item? unfold? start? something? mistake?'],
  },
  'minutes.send': {
    slots: 'group',
    says: [
      'minutesOf send check|forCheck|checkers {group}?',
      'minutesOf forCheck send? {seat}? add? {group}?',
      'minutesOf send {seat} check? forCheck?',
    ],
  },
  'minutes.checked': { slots: 'group', says: ['minutesOf check check? {group}? {seat}? -send -giveBack -forCheck'] },
  'minutes.return': { slots: 'group remark', says: ['minutesOf giveBack {group}? giveBack? {text}?'] },
  'minutes.post': { slots: 'group', says: ['minutesOf publish {group}? channel? previous?'] },
  'minutes.approve': { slots: 'group', says: ['minutesOf accept {group}? previous? meeting? -proposal'] },
  'minutes.download': {
    slots: 'group',
    says: ['minutesOf download {group}? previous? meeting? document? show? find?'],
  },
  'minutes.revoke': {
    slots: 'group',
    says: ['minutesOf link end|close|cancel|off|unmake|shut|archive off? {group}? meeting? previous?'],
  },
  'decision.record': {
    slots: 'allText comer',
    says: [
      '^decision {text} -find -what',
      'recordIt decision {text}',
      '^noted {text} -yearlyTopic => kind=note',
      '^noted {colon} {text} => kind=note',
      '^dissent {person} {text} => kind=dissent',
      '^disqualified {person} {text}? => kind=disqualification',
    ],
  },
};
