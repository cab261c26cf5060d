import type { Intents } from './intent.ts';
import { anyDay, day, plan, show } from './shared.ts';

export const calendar: Intents = {
  'jointDay.createSeries': {
    slots: 'series kind group place',
    says: [`${day} {repeat} add? new? extra? meeting? -move -cancel -what -was -instead -insteadOf`],
  },
  'jointDay.create': {
    slots: 'event kind group place',
    says: [
      `add ${day} extra? new? {date}? {time}? -come -cannot -off -cancel -move -{repeat} -agenda -what -when -find -who -was`,
      `new ${day} extra? {date}? {time}? -{repeat}`,
      `extra ${day} {date}? {time}? -{repeat}`,
      `${day} {date} {time} meeting? -{repeat} -move -cancel -what -was`,
      `developmentDay|networkMeeting|teamMeeting {date} -{repeat} -move -cancel -what -when -was`,
      `!${day} {date} {time}? extra? -{repeat} -move -cancel -what -when -find -was`,
    ],
  },
  'occurrence.cancel': {
    slots: 'date group',
    says: [
      `cancel|off ${day} {date}? {period}? calendar? leaveOut? -add -move -find -what -when -who`,
      `off add ${day} {date}? {period}? calendar? -move -find -what -when -who`,
      'cancel {date} theDay? -iLeave -find -what -when -who -meeting -{group} -{ref}',
      `notHeld ${day} {date}|{repeat}`,
      `!calledOff ${day} {date} -find`,
    ],
  },
  'occurrence.move': {
    slots: 'move group',
    says: [
      `startsInstead ${day} {date} {time} began? start? -add -cancel -what -when -who -{repeat}`,
      `move ${day} {when}? later? lift? move? noTime? -add -cancel -find -what -when -who -{repeat} -onward -{from} -holiday -allOf`,
      `move ${day} {from} {to} later? -add -cancel -find -what -when -who -{repeat} -{period} -onward -holiday -allOf`,
      `instead ${day} {date} {when} add? become? was? -cancel -what -when -who -{repeat} -{from} -onward -find -insteadOf`,
      `!become ${day} {date} {date} {time}? -add -and -what -when -who -new -extra -{repeat}`,
      `!{to} ${day} {date} {time}? later? -find -what -when -who -add -{repeat}`,
      `insteadOf ${day} {date} {date} add? find? become? was? we? -cancel -what -when -who -{repeat} -{from} -onward`,
      `!later ${day} {date} {date} go? add? -find -what -when`,
      `!later ${day} {date} {time} -find -what -when`,
      'move {date} theDay {when}? later? -find -what -when -meeting -{group} -{ref} -task -{repeat} -onward -{from} -holiday -agenda -remind',
      'move {date} {to} theDay? -find -what -when -meeting -{group} -{ref} -task -{repeat} -onward -{from} -holiday -agenda',
    ],
  },
  'calendar.next': {
    slots: 'anyKind group',
    says: [
      `when|what ${day} next? meet? add? began? -{when} -move -cancel`,
      `next ${day} show? what? -add -move -cancel -agenda -{date}`,
    ],
  },
  'calendar.list': {
    slots: 'period group',
    says: [
      `{period} ${show} calendar? -${plan.replaceAll('|', ' -')} -task -practice -remind -agenda -move -cancel -toReview -review -{ref} -come -cannot -absent -add`,
      `calendar ${show} {when}? -move -cancel -add`,
      `what calendar {when} show? mine? i?`,
      `show|what|when|find ${day} {when} -add -move -cancel -come`,
      `find ${day} {when} cancel? move? was?`,
      'what {date} -mine -i',
      '!find|what|show {when} what? calendar? something? booked? -i -mine -{ref}',
      `!${day} {period}`,
      `!how ${day} {when}`,
      '!how {when} calendar?',
      `what happens {when}?`,
      `{group} calendar ${show} {when}?`,
    ],
  },
  'calendar.feed': {
    slots: 'group',
    says: [
      'feed show? what? find? send? add? mine? i? {group}? calendar? how? outlook? -new -move -import',
      `calendar|${day} outlook show? what? find? send? add? mine? i? {group}? how? feed? -new -import -{date}`,
      'calendar address show? what? find? send? add? mine? i? {group}? -new -move -import -cancel',
    ],
  },
  'calendar.renewFeed': {
    slots: 'group',
    says: [
      'new|move feed feed? add? show? mine? i? {group}? calendar? new?',
      'new|move calendar address add? show? mine? i? {group}?',
    ],
  },
  'calendar.import': {
    slots: 'group',
    says: ['import calendarFile|calendar {group}? new?', 'add calendarFile {group}? calendar?'],
  },
  'series.change': {
    slots: 'series anyKind group place',
    says: [
      'keepIt allOf onward {repeat} {from}? {period}? {time}? {group}? -new -extra -what -when -cancel -holiday',
      'areNow allOf {repeat} {from}|{period}|onward {when}? {group}? -add -new -extra -cancel -what -when -{time} -{until}',
      `move ${day} {repeat} {when}? onward? -cancel -find -what -when -who -holiday`,
      `move ${day} onward|{from} {when}? -cancel -find -what -when -who -holiday`,
      `${day} began|start onward|{from} {time} everything? later? {when}? -add -move -cancel -find -what -when -who -holiday -{repeat}`,
      `instead|insteadOf ${day} {repeat} {when}? onward? add? become? find? we? -cancel -what -who -holiday`,
      '!allOf onward {repeat} {time}? {when}?',
      `become allOf {repeat} onward ${day}? {when}? -add -new -extra -cancel -find -what -when -who -holiday`,
      'move allOf {when} {when}? onward? {group}? -cancel -find -what -when -who -holiday -{ref} -agenda -task',
      'move meeting {repeat} {group}? {when}? onward? -agenda -what -holiday',
      'move {group} {repeat} meeting? {when}? onward? -agenda -what -holiday -{ref}',
      'move meeting onward {group}? {when}? -agenda -what -holiday',
    ],
  },
  'series.end': {
    slots: 'date anyKind group',
    says: [
      `close|cancel|endIt ${day} onward {date}? -{ref} -{plan} -holiday -what`,
      `previous ${day} onward {date} -{ref} -{plan} -holiday -what -when -was -find -show`,
      `close|endIt ${day} {date}? -{ref} -{plan} -holiday -what -cancel`,
      'close|cancel|endIt onward meeting|{group} {group}? {date}? -{ref} -{plan} -holiday -what',
      'close|endIt meeting|{group} {date} {group}? meeting? -{ref} -{plan} -plan -holiday -what -task -agenda',
    ],
  },
  'series.holidays': {
    slots: 'anyKind group',
    says: [
      `move holiday ${anyDay} -what -when -cancel => holidayPolicy=move`,
      `cancel|leaveOut holiday leaveOut? ${anyDay} -what -when -move => holidayPolicy=skip`,
      `keepIt holiday ${anyDay} -what -when -cancel -leaveOut => holidayPolicy=keep`,
      `hold holiday ${anyDay} -what -when -move -cancel => holidayPolicy=keep`,
    ],
  },
  'calendar.year': {
    slots: 'period group',
    says: [
      'yearWheel {when}? {group}? {period}? show? what? everything? -add -move -cancel',
      'onePage {period} add? show? what? find? everything? calendar? yearWheel? {group}? -task -tasks -plan -{ref}',
    ],
  },
  'rsvp.set': {
    slots: 'date group',
    says: [
      `iLeave leaveOut ${day.replaceAll('|', '? ')}? meeting? {date}? i? -{ref} => answer=no`,
      `cannot ${day.replaceAll('|', '? ')}? meeting? {date}? i? come? -remote -link -feed -move -{ref} -{plan} => answer=no`,
      `come {date} ${day.replaceAll('|', '? ')}? meeting? i? come? -unsure -maybe -remote -who -ask -howMany -cannot -find => answer=yes`,
      `^come ${day.replaceAll('|', '? ')}? meeting? i? {date}? come? -myDeputy -unsure -maybe -remote -ask -cannot -find => answer=yes`,
      `remote come? cannot? ${day.replaceAll('|', '? ')}? meeting? i? {date}? => answer=remote`,
    ],
  },
  'rsvp.deputy': {
    slots: 'date group',
    says: [
      'myDeputy come|send|invite|add {date}? {group}? meeting? next? come? myPlace? -member -members',
      'seat:deputy myPlace {date}? {group}? meeting? next? cannot? ask? invite? send? add? find? show? come? -member -members',
      'myPlace show|find|add|ask|invite|send {date}? {group}? meeting? next? seat:deputy? come? -member -members',
      'invite|invitation|send|ask seat:deputy come? {date}? {group}? meeting? mine? i? next? -member -members',
      'cannot seat:deputy invite|come|send|ask|meanwhile {date}? {group}? meeting? mine? i?',
    ],
  },
  'rsvp.show': {
    slots: 'date group',
    says: [
      `invitation statusOf|state|replied ${day.replaceAll('|', '? ')}? meeting? {date}? {group}? next? show? what?`,
      `whoComes who? ${day.replaceAll('|', '? ')}? meeting? {date}? {group}? next?`,
      `find come {date} elsewhere? something? oneDay? ${day.replaceAll('|', '? ')}? meeting? {group}? -cannot -practice`,
      `howMany|who absentOnes {date} ${day.replaceAll('|', '? ')}? meeting? {group}? come? cannot? replied? tell? next? oneDay?`,
      `howMany come ${day.replaceAll('|', '? ')}? meeting? {date}? {group}? who? -cannot -quorum`,
      `attendance {date} who? what? show? ${day.replaceAll('|', '? ')}? meeting? {group}? -add -start`,
      `who come ${day.replaceAll('|', '? ')}? meeting? {date}? {group}? next? -cannot -attendance`,
      `invitation show|what ${day.replaceAll('|', '? ')}? meeting? {date}? {group}? next? -channel`,
    ],
  },
  'occurrence.invite': {
    slots: 'date group',
    says: [
      `send|publish|add|show invitation ${day.replaceAll('|', '? ')}? meeting? {date}? {group}? channel? next?`,
      `invite ${day} {date}? {group}? channel? -{repeat} -{time}`,
      `ask come|whoComes ${day.replaceAll('|', '? ')}? meeting? {date}? {group}? who? add? send? poll? -cannot -takeOut -outcome -what -show`,
    ],
  },
};
