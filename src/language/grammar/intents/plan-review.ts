import type { Intents } from './intent.ts';
import { plan } from './shared.ts';

export const planReview: Intents = {
  'plan.import': { says: [`import ${plan}`] },
  'plan.export': {
    says: [
      `takeOut ${plan} document?`,
      `${plan} document show? find? send? everything? mine? -add -new -import -{ref} -what`,
    ],
  },
  'plan.drawnUp': {
    slots: 'ref pastDate',
    says: ['!{ref} plan wasDrafted {date}? add? -new -responsible', '!{ref} wasDrafted add? -{date}'],
  },
  'plan.left': { says: [`unattended ${plan} show? what? who?`] },
  'plan.moveAll': {
    says: [
      `{person} ${plan} {person} handOver? move? everything? -{ref} -absent -what -show -find -meanwhile -add -responsible -seat:chair`,
      `move|handOver ofPerson ${plan}`,
      `move|handOver everything ${plan} {person}? -{ref} -absent`,
    ],
  },
  'plan.escalation': { says: ['lead overdue show? review? remind? what? plan? tell? was? i?'] },
  'rules.list': {
    says: [
      'reviewInterval show? what? reviewInterval? review?',
      `howOften plan|review|{plan} toReview? what?`,
      'howOften toReview',
    ],
  },
  'rules.add': { says: ['reviewInterval add new?', 'reviewInterval new'] },
  'plan.register': {
    slots: 'ref planType planDates responsible',
    says: [
      `new ${plan} {ref}? began? add? drafted? responsible? lastReviewed? {date}? -reference -show -what`,
      `add ${plan} {ref}? drafted? responsible? lastReviewed? {date}? -reference -agenda -digest`,
      `{ref} {plan} drafted? responsible? lastReviewed? {date}? -reviewed -assessment`,
      '{ref} drafted plan? responsible? lastReviewed? {date} -close -review -wasDrafted -assessment',
      '{ref} drafted responsible? lastReviewed? {date} -close -review -assessment',
      'add|new {ref} drafted? responsible? lastReviewed? {date}? -reviewed -close',
    ],
  },
  'plan.reviewed': {
    slots: 'ref pastDate',
    says: [
      '{ref} reviewed {date}? plan? {plan}? add? reviewed? client? -booked',
      '{ref} review drafted {date}? -toReview -unheld -new -plan -cancel -move',
      '{ref} review done|was {date}? -toReview -unheld -cancel -move',
    ],
  },
  'plan.startAssessment': { slots: 'ref start', says: ['{ref} assessment began? {date}? add? plan? {plan}?'] },
  'plan.snooze': {
    slots: 'ref snooze',
    says: [
      'remind {ref} later? move? {when}?',
      'later {ref} {when}? remind? leave? leaveOut?',
      'pause {ref} {when} remind?',
      'remind {ref} {when} later?',
    ],
  },
  'plan.handOver': {
    slots: 'ref receiver',
    says: [
      'handOver {ref} {person} plan? {plan}? off? i? add? -absent',
      '{ref} handOver|become {person} plan? {plan}?',
      '!{ref} responsible {person} add? become?',
    ],
  },
  'plan.absence': {
    slots: 'absence delegate',
    says: [
      `absent {period}? ${plan} handOver|move|meanwhile {person}? meanwhile? i? mine? -{ref} -was`,
      `handOver|move|meanwhile planMine {person} {period}? meanwhile? absent? i? -was`,
      `handOver|move mine ${plan} {person} {period}? meanwhile? absent? i? -was`,
      `absent {when} {when}? ${plan} {person} returns? handOver? move? meanwhile? i? mine? -{ref} -what -show -find -was`,
      'absent {period} {person} meanwhile i? mine? -was',
    ],
  },
  'plan.close': {
    slots: 'ref reason',
    says: [
      '{ref} close client? plan? {plan}? -reviewed',
      '{ref} {reason} client? close? plan? {plan}? {text}? -reviewed -resumed -maybe',
    ],
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
      `${plan} overdue|mine|toReview show? what? find? who? {when}? i? -howMany -{ref} -handOver -absent -agreement`,
      `review|toReview what|show|mine|overdue|when {when}? i? -howMany -{ref} -agreement`,
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
  'plan.interrupt': { slots: 'ref', says: ['{ref} interrupted hearing? plan? {plan}? add? client?'] },
  'plan.resume': { slots: 'ref', says: ['{ref} resumed hearing? plan? {plan}? again? add? discuss? giveBack? undo?'] },
  'plan.reopen': { slots: 'ref', says: ['{ref} again unfold? plan? {plan}? close? mistake? {when}?'] },
  'plan.history': {
    slots: 'ref',
    says: [
      '{ref} history show? what? plan? {plan}?',
      'who handled {ref} plan? {plan}? review?',
      'what handled|done {ref} plan? {plan}?',
    ],
  },
  'plan.show': { slots: 'ref', says: ['{ref} show? when? what? how? plan? {plan}? review? toReview? state? find?'] },
};
