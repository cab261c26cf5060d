/**
 * What the bot can be asked, and the shapes of the asking, the same in every language. A shape is a bag of meanings of
 * the word lists (`fi.ts`, `sv.ts`, `en.ts`), in any order:
 *
 *     move              a word that means moving is there
 *     extra?            and this may be
 *     -calendar         this may not
 *     day|week          one of these
 *     ^decision         the sentence begins with it
 *     {date} {group}    a piece that was found: date, time, period, repeat, when (any of these), ref, group, person …
 *     !find {date}      at the beginning of a shape: nothing else is said
 *     {text}            free text: what nothing else explains
 *     => answer=no      a slot that the shape itself tells
 *
 * `slots` names the readers of `../slots/` that fill in the rest, in that order.
 */
export interface IntentGrammar {
  readonly slots?: string;
  readonly says: readonly string[];
}

const day = 'jointDay|developmentDay|networkMeeting|teamMeeting';
const anyDay = `${day.replaceAll('|', '? ')}? meeting? {group}? onward? next? workingDay? {date}?`;
const show = 'show? what? find? whatsUp?';
const plan = 'plan|{plan}|planMine';

export const intents: Readonly<Record<string, IntentGrammar>> = {
  'jointDay.createSeries': {
    slots: 'series kind group place',
    says: [`${day} {repeat} add? new? extra? meeting? -move -cancel -what`],
  },
  'jointDay.create': {
    slots: 'event kind group place',
    says: [
      `add ${day} extra? new? {date}? {time}? -cancel -move -{repeat} -agenda -what -when -find -who`,
      `new ${day} extra? {date}? {time}? -{repeat}`,
      `extra ${day} {date}? {time}? -{repeat}`,
      `${day} {date} {time} meeting? -{repeat} -move -cancel -what`,
      `developmentDay|networkMeeting|teamMeeting {date} -{repeat} -move -cancel -what -when`,
      `!${day} {date} {time}? extra? -{repeat} -move -cancel -what -when -find -was`,
    ],
  },
  'occurrence.cancel': {
    slots: 'date group',
    says: [
      `cancel|off ${day} {date}? {period}? calendar? -add -move -find -what -when -who`,
      'cancel {date} -find -what -when -who -meeting -{group} -{ref}',
      `notHeld ${day} {date}`,
    ],
  },
  'occurrence.move': {
    slots: 'move group',
    says: [
      `move ${day} {when}? -add -cancel -find -what -when -who -{repeat} -onward -holiday`,
      'move {date} {to} -find -what -when -meeting -{group} -{ref} -task -{repeat} -onward -holiday',
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
      `what calendar {when}`,
      `show|what|when|find ${day} {when} -add -move -cancel -come`,
      `find ${day} {when} cancel? move? was?`,
      'what {date} -mine -i',
      '!find|what|show {when} what? calendar? -i -mine -{ref}',
      `what happens {when}?`,
      `{group} calendar ${show} {when}?`,
    ],
  },
  'calendar.feed': {
    slots: 'group',
    says: ['feed show? what? find? send? add? mine? i? {group}? calendar? -new -move -import'],
  },
  'calendar.renewFeed': { slots: 'group', says: ['new|move feed add? show? mine? i? {group}? calendar?'] },
  'calendar.import': {
    slots: 'group',
    says: ['import calendarFile|calendar {group}? new?', 'add calendarFile {group}? calendar?'],
  },
  'series.change': {
    slots: 'series anyKind group place',
    says: [
      `move ${day} {repeat} {when}? onward? -cancel -find -what -when -who -holiday`,
      `move ${day} onward {when}? -cancel -find -what -when -who -holiday`,
      'move meeting {repeat} {group}? {when}? onward? -agenda -what -holiday',
      'move {group} {repeat} meeting? {when}? onward? -agenda -what -holiday -{ref}',
      'move meeting onward {group}? {when}? -agenda -what -holiday',
    ],
  },
  'series.end': {
    slots: 'date anyKind group',
    says: [
      `close|cancel|endIt ${day} onward {date}? -{ref} -{plan} -holiday -what`,
      `close|endIt ${day} {date}? -{ref} -{plan} -holiday -what -cancel`,
      'close|cancel|endIt onward meeting|{group} {group}? {date}? -{ref} -{plan} -holiday -what',
    ],
  },
  'series.holidays': {
    slots: 'anyKind group',
    says: [
      `move holiday ${anyDay} -what -when -cancel => holidayPolicy=move`,
      `cancel|leaveOut holiday leaveOut? ${anyDay} -what -when -move => holidayPolicy=skip`,
      `hold holiday ${anyDay} -what -when -move -cancel => holidayPolicy=keep`,
    ],
  },
  'calendar.year': {
    slots: 'period group',
    says: ['yearWheel {when}? {group}? {period}? show? what? -add -move -cancel'],
  },
  'rsvp.set': {
    slots: 'date group',
    says: [
      `cannot ${day.replaceAll('|', '? ')}? meeting? {date}? i? -{ref} -{plan} => answer=no`,
      `come {date} ${day.replaceAll('|', '? ')}? meeting? i? -remote -who => answer=yes`,
      `^come ${day.replaceAll('|', '? ')}? meeting? i? {date}? -remote => answer=yes`,
      `remote come? ${day.replaceAll('|', '? ')}? meeting? i? {date}? => answer=remote`,
    ],
  },
  'rsvp.show': {
    slots: 'date group',
    says: [
      `who come ${day.replaceAll('|', '? ')}? meeting? {date}? {group}? next? -cannot`,
      `invitation show|what ${day.replaceAll('|', '? ')}? meeting? {date}? {group}? next? -channel`,
    ],
  },
  'occurrence.invite': {
    slots: 'date group',
    says: [
      `send|publish|add|show invitation ${day.replaceAll('|', '? ')}? meeting? {date}? {group}? channel? next?`,
      `invite ${day} {date}? {group}? channel? -{repeat} -{time}`,
    ],
  },
  'meeting.createSeries': {
    slots: 'series group place',
    says: [
      '{group} {repeat} meet? meeting? add? new? -what -move -cancel',
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
      '{group} {date} {time} meet? meeting? -{repeat} -move -cancel -agenda',
      '{group} {date} meet -{repeat} -when -what',
    ],
  },
  'meeting.move': {
    slots: 'move group',
    says: [
      'move meeting {group}? next? {when}? -agenda -calendar -{repeat} -onward -holiday',
      'move {group} {when} meeting? -{ref} -agenda -{repeat} -onward -holiday',
    ],
  },
  'meeting.cancel': {
    slots: 'date group',
    says: [
      'cancel meeting {group}? next? {date}? -agenda',
      'cancel {group} {date} meeting?',
      'notHeld meeting {group}? {date}?',
    ],
  },
  'meeting.next': {
    slots: 'group',
    says: [
      'when {group} next? meet? meeting? began?',
      'when next? meeting|meet {group}?',
      'next meeting {group}? show? what? -agenda -add -move -cancel -{date}',
    ],
  },
  'group.create': {
    slots: 'newGroup seats',
    says: [
      'found {group} add? new? -meeting -agenda -{date} -jointDay -task -digest',
      'add|new {group} new -{person} -member -members -meeting -agenda -{date} -jointDay -task -digest',
      'found {group} {seat} {person} add? new? -meeting -agenda -{date} -task',
      'add {group} -{person} -{when} -{repeat} -meeting -agenda -member -members -task -calendar',
      '^{group} {seat} {person} -become -add -meeting -agenda -task -{date}',
      'add|found|new group new? {group}? named? -meeting -agenda -{date} -member -members -jointDay -task',
    ],
  },
  'group.importMembers': { slots: 'group', says: ['import members {group}?'] },
  'group.addMember': {
    slots: 'member group',
    says: [
      'add {person} {group} member? new? {seat}? -seat:chair -seat:viceChair -seat:secretary -meeting -agenda -task -{date}',
      'add {person} members|member|seat:deputy {group} new? -found',
      'add|become {person} member|seat:deputy {group}? new?',
      '{person} member|seat:deputy {group} become? new?',
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
  'group.list': { says: ['groups show? what? what? mine?'] },
  'agenda.addItem': {
    slots: 'onAgenda presenter minutes itemType agendaGroup title',
    says: [
      'add|propose agenda item? next? meeting? {date}? {group}? {text}? -off -publish -send -channel -what',
      'toAgenda {text} next? meeting? {group}? item? -what -show -publish -send -hold -accept',
      'propose meeting {text} next? item? {group}? -agenda',
      'add|propose item meeting next? {group}? {text}? -agenda -what',
      'discuss meeting {text} next? {group}? -what',
      'new item agenda? {text}?',
      'item add agenda? {text}',
      'agenda {text} presenter next? meeting? {group}?',
    ],
  },
  'agenda.show': {
    slots: 'group',
    says: [
      'what discuss meeting {group}? next?',
      'agenda show {group}? meeting? next?',
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
      'send agenda channel? {group}? meeting? next? -{ahead} -hold',
    ],
  },
  'agenda.hold': { slots: 'group remark', says: ['hold agenda {group}? {text}?'] },
  'agenda.scheduleSend': { slots: 'daysBefore group', says: ['send|publish agenda {ahead} meeting? {group}? next?'] },
  'meeting.timetable': {
    slots: 'group',
    says: [
      'calendar meeting {group}? show|what|when? next? -move -{when}',
      'calendar meeting {group}? next? -move -{when}',
    ],
  },
  'meeting.moveSteps': { slots: 'group', says: ['move calendar meeting {group}? next? -{when}'] },
  'agenda.moveItem': {
    slots: 'toPlace about',
    says: [
      'move {text} item agenda? -meeting -{when}',
      'move {text} nth:first|nth:last|nth:up|nth:down agenda? item? -meeting -{when}',
    ],
  },
  'agenda.arrange': { slots: 'group', says: ['arrange agenda move? show? {group}?', '!move arrange agenda {group}?'] },
  'agenda.deferItem': { slots: 'about', says: ['move {text} next meeting agenda? proposal? item? -{when} -{group}'] },
  'agenda.showItem': { slots: 'about', says: ['show|what {text} agenda item'] },
  'agenda.editItem': { slots: 'about', says: ['edit {text} agenda item'] },
  'agenda.acceptItem': {
    slots: 'about',
    says: [
      'accept proposal agenda {text}?',
      'accept proposal {text}? item?',
      'accept agenda {text} item? -proposal',
      'accept item {text} agenda? -proposal',
    ],
  },
  'agenda.removeItem': {
    slots: 'about',
    says: ['cancel|unmake|off {text} agenda item? add? -meeting', 'cancel|unmake|off proposal {text} agenda?'],
  },
  'decision.list': {
    slots: 'query',
    says: [
      'what|find|show decidedOn {text} -add',
      'show|what|find decidedOn',

      'what decidedOn {group}?',
    ],
  },
  'goal.list': { slots: 'group', says: ['goal show|what? {group}? -add -new -move -agenda'] },
  'goal.create': { slots: 'title', says: ['add|new goal {text}? -measure -agenda', 'goal new {text}?'] },
  'goal.state': { says: ['move goal statusOf|state', 'goal statusOf|state add|edit'] },
  'goal.action': { says: ['add|new measure goal new?'] },
  'goal.onAgenda': { slots: 'group', says: ['add goal agenda {group}? next? meeting?', 'goal toAgenda add? {group}?'] },
  'session.start': { slots: 'group', says: ['start meeting {group}? -agenda -{when}'] },
  'session.show': { slots: 'group', says: ['inProgress meeting show? what? {group}?'] },
  'session.next': {
    slots: 'itemNumber',
    says: ['next numberItem|item -add -new -propose', '^numberItem -add -propose -new'],
  },
  'session.attendance': { slots: 'group', says: ['attendance add|show? {group}? meeting?', 'add attendance'] },
  'session.arrive': {
    slots: 'comer clock',
    says: ['{person} arrived meeting? {time}? -task', '{person} departed meeting? {time}? -task => left=true'],
  },
  'session.guest': {
    slots: 'guest',
    says: ['^guest {text}', '^guest {person} {text}?', 'add guest {text}', 'add guest {person}?'],
  },
  'session.end': { slots: 'group', says: ['end meeting {group}? -agenda -{when} -{ref}'] },
  'minutes.show': { slots: 'group', says: ['minutesOf show|what? {group}? previous? meeting?'] },
  'minutes.edit': { slots: 'group', says: ['minutesOf edit {group}? previous?'] },
  'minutes.send': { slots: 'group', says: ['minutesOf send check {group}?'] },
  'minutes.checked': { slots: 'group', says: ['minutesOf check {group}? -send -giveBack'] },
  'minutes.return': { slots: 'group', says: ['minutesOf giveBack {group}? {text}?'] },
  'minutes.post': { slots: 'group', says: ['minutesOf publish {group}? channel? previous?'] },
  'minutes.approve': { slots: 'group', says: ['minutesOf accept {group}? previous? -proposal'] },
  'minutes.download': { slots: 'group', says: ['minutesOf download {group}? previous?'] },
  'minutes.revoke': { slots: 'group', says: ['minutesOf link end|close|cancel {group}?'] },
  'decision.record': {
    slots: 'allText comer',
    says: [
      '^decision {text}',
      'recordIt decision {text}',
      '^noted {text} => kind=note',
      '^dissent {person} {text} => kind=dissent',
      '^disqualified {person} {text}? => kind=disqualification',
    ],
  },
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
  'plan.import': { says: [`import ${plan}`] },
  'plan.export': { says: [`takeOut ${plan} document?`] },
  'plan.drawnUp': { slots: 'ref pastDate', says: ['!{ref} plan wasDrafted {date}? add? -new -responsible'] },
  'plan.left': { says: [`unattended ${plan} show? what? who?`] },
  'plan.moveAll': { says: [`move|handOver ofPerson ${plan}`] },
  'plan.escalation': { says: ['lead overdue show? review? remind?'] },
  'rules.list': { says: ['reviewInterval show? what?'] },
  'rules.add': { says: ['reviewInterval add new?', 'reviewInterval new'] },
  'plan.register': {
    slots: 'ref planType planDates responsible',
    says: [
      `new ${plan} {ref}? began? add? drafted? responsible? lastReviewed? {date}? -reference -show -what`,
      `add ${plan} {ref}? drafted? responsible? lastReviewed? {date}? -reference -agenda -digest`,
      `{ref} {plan} drafted? responsible? lastReviewed? {date}? -reviewed -assessment`,
      '{ref} drafted responsible? lastReviewed? {date} -close',
      'add|new {ref} drafted? responsible? lastReviewed? {date}? -reviewed -close',
    ],
  },
  'plan.reviewed': {
    slots: 'ref pastDate',
    says: ['{ref} reviewed {date}? plan? {plan}? add? reviewed? -booked', '{ref} review done|was {date}?'],
  },
  'plan.startAssessment': { slots: 'ref start', says: ['{ref} assessment began? {date}? add? plan? {plan}?'] },
  'plan.snooze': {
    slots: 'ref snooze',
    says: ['remind {ref} later? {when}?', 'later {ref} {when}? remind?', 'remind {ref} {when} later?'],
  },
  'plan.handOver': {
    slots: 'ref receiver',
    says: [
      'handOver {ref} {person} plan? {plan}? -absent',
      '{ref} handOver|become {person} plan? {plan}?',
      '!{ref} responsible {person} add? become?',
    ],
  },
  'plan.absence': {
    slots: 'absence delegate',
    says: [
      `absent {period}? ${plan} handOver|move|meanwhile {person}? meanwhile? i? mine? -{ref}`,
      `handOver|move|meanwhile planMine {person} {period}? meanwhile? absent? i?`,
      `handOver|move mine ${plan} {person} {period}? meanwhile? absent? i?`,
      'absent {period} {person} meanwhile i? mine?',
    ],
  },
  'plan.close': {
    slots: 'ref reason',
    says: ['{ref} close client? plan? {plan}? -reviewed', '{ref} {reason} client? close? plan?'],
  },
  'plan.meetingBooked': {
    slots: 'ref date',
    says: ['{ref} reviewTime booked? {date}? add?', '{ref} booked {date} meeting? review?'],
  },
  'plan.newReference': {
    slots: 'planType',
    says: [`reference new what? next? ${plan}? {plan}? add? show? next?`, `reference add|show|next ${plan}`],
  },
  'plan.list': {
    slots: 'duePeriod status planType',
    says: [
      `${plan} show|what|find toReview? review? mine? i? overdue? {when}? -howMany -add -{ref} -move -handOver`,
      `${plan} overdue|mine|toReview show? what? find? {when}? i? -howMany -{ref} -handOver -absent`,
      `review|toReview what|show|mine|overdue|when {when}? i? -howMany -{ref}`,
      'planMine',
      'review overdue show? what? find? mine? i? {when}? -howMany -{ref}',
      `${plan} {period} -add -new -howMany -{ref} -handOver -absent -move -meanwhile`,
      `review {when} show? what? find? -howMany -{ref}`,
    ],
  },
  'plan.count': {
    slots: 'status by planType',
    says: [
      `howMany ${plan}|review overdue? toReview? byTeam? byType? open?`,
      `${plan}|review byTeam|byType overdue? toReview? show? howMany? open?`,
    ],
  },
  'plan.interrupt': { slots: 'ref', says: ['{ref} interrupted hearing? plan? {plan}?'] },
  'plan.resume': { slots: 'ref', says: ['{ref} resumed hearing? plan? {plan}?'] },
  'plan.reopen': { slots: 'ref', says: ['{ref} again unfold? plan? {plan}?'] },
  'plan.history': { slots: 'ref', says: ['{ref} history show? what? plan? {plan}?'] },
  'plan.show': { slots: 'ref', says: ['{ref} show? when? what? plan? {plan}? review? toReview? state?'] },
  'practice.search': {
    slots: 'query',
    says: [
      'find practice {text}? what? we?',
      'practice what|show {text}? -mine',
      '^practice {text} -digest -add -propose',
      'practice show? what? -digest -add -new -propose -{period}',
    ],
  },
  'practice.propose': {
    slots: 'region title',
    says: [
      '!propose practice i? mine? new?',
      'propose practice {text}? new?',
      'add|new practice {text}? -digest',
      'newPractice {text}?',
    ],
  },
  'practice.show': { slots: 'practice', says: ['unfold practice {text} -digest -find -propose -new -task'] },
  'practice.edit': { slots: 'practice', says: ['edit practice {text}? -propose -new -agenda'] },
  'practice.publish': { slots: 'practice', says: ['publish practice proposal? {text}? -digest -channel -new -agenda'] },
  'practice.archive': {
    slots: 'practice',
    says: ['archive practice {text}?', 'cancel practice {text} -agenda -meeting -what'],
  },
  'practice.comment': { slots: 'practice', says: ['comment practice {text}?'] },
  'practice.checked': {
    slots: 'practice',
    says: ['practice {text} reviewed -what -find', 'reviewed practice {text}? i?'],
  },
  'practice.history': { slots: 'practice', says: ['history practice {text}? show? what?'] },
  'practice.adopt': {
    slots: 'adopted',
    says: ['we inUse {text} practice?', 'inUse {text} practice? -what -find -who'],
  },
  'digest.post': {
    says: [
      'digest practice add? channel? send? publish? show?',
      'digest channel add? send? publish?',
      'digest practice {repeat} add? channel? send? publish? show? => monthly=yes',
      'digest practice monthly add? channel? send? publish? show? => monthly=yes',
    ],
  },
  'digest.mine': {
    says: [
      'whatsUp {date}? i? mine? {when}? -open -overdue -task',
      'what {date} i|mine',
      'what add mine|i',
      'what {date} i|mine add',
      'mine digest show?',
    ],
  },
  'region.query': {
    slots: 'regionName',
    says: [
      'county what {text} area?',
      'area what {text} county?',
      'county area {text} what?',
      'who|what county {text}',
    ],
  },
  'recommendation.show': { says: ['recommendation state? show? what? what?'] },
  'settings.language': { slots: 'locale', says: ['speak {locale} i?', '^{locale}'] },
  'reminder.create': { slots: 'who at subject', says: ['remind {text}? i? {when}? {person}? -{ref} -no add? new?'] },
  'reminder.list': { says: ['show|what|find reminders mine? i? next?', '!reminders mine?', 'reminders mine'] },
  'reminder.cancel': { says: ['!cancel reminders|remind mine? next?'] },
  'reminder.snooze': { says: ['!later|move reminders|remind mine?'] },
  'reminders.pause': {
    slots: 'snooze',
    says: [
      '!pause {when}? remind? reminders? add? i? mine? until?',
      '!later remind i? {when}',
      'pause reminders|remind {when}?',
    ],
  },
  'reminders.resume': {
    says: ['unpause', '!close|cancel|unmake pause reminders? mine?', 'resumed|again reminders|remind i? -{text}'],
  },
  undo: { says: ['undo'] },
  help: { says: ['help i? what? add? help?'] },
  'my.data': {
    says: [
      'what|show aboutMe stored? data?',
      'data aboutMe stored? show? what?',
      'stored aboutMe data? what?',
      'what stored i|mine data?',
    ],
  },
  'role.revoke': {
    slots: 'person role group',
    says: ['unmake {person} {role} {group}? {seat}?', 'unmake {person} {seat} {group}?', 'unmake {person} {group}'],
  },
  'role.grant': {
    slots: 'person role group',
    says: [
      'become|add {person} {role} {group}? {seat}? new?',
      'become|add {person} {seat} {group}? new?',

      'become|add {role} {person}?',
      '!{person} {seat} {group}? new?',
      '!{person} {role} new?',
    ],
  },
  'people.list': { says: ['who|show|what workspace people?', 'people workspace? show? what? who?'] },
  'people.reachability': { says: ['who reach i?', 'reach show|what', 'reach'] },
  'delivery.report': { says: ['delivery report? show? what?', 'delivery'] },
  'delivery.retry': { says: ['send again|undelivered again? undelivered?', 'delivery again', '!again undelivered'] },
};
