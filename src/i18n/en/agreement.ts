import type { Facts } from '#domain/errors.ts';
import type { AgreementKind } from '#domain/words.ts';

const kinds: Readonly<Record<AgreementKind, string>> = {
  tymAgreement: 'the TYM agreement',
  interfaceAgreement: 'the interface agreement',
  strategicAgreement: 'the strategic cooperation agreement',
};
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const agreement = {
  commands: {
    'agreement.list': { title: 'Agreements', example: 'Show the agreements' },
    'agreement.add': { title: 'Add an agreement', example: 'Add the TYM agreement, review by 30 September' },
    'agreement.reviewed': { title: 'Agreement reviewed', example: 'The TYM agreement has been reviewed' },
    'agreement.handOver': {
      title: 'Change who is responsible',
      example: 'Make Niemi responsible for the TYM agreement',
    },
    'agreement.remove': { title: 'Remove an agreement', example: 'Remove the TYM agreement from the agreements' },
  },
  fields: { agreementKind: 'Agreement', owner: 'Who is reminded', agreement: 'Agreement' },
  errors: {
    'agreement.exists': ({ agreement }: Facts) =>
      `${agreement} is there already. When it has been gone through, press Reviewed or write “${agreement} has been reviewed”.`,
    'agreement.none': () => 'No agreements have been added yet. A secretary adds one: “Add the TYM agreement”.',
    'agreement.notYoursToGive': () =>
      'The group’s secretary, or the one who is responsible for the agreement now, changes who is responsible.',
    'agreement.notYours': () =>
      'The group’s secretary, or the one who is reminded of the agreement, marks it as reviewed.',
  },
  kinds,
  dueLabel: 'To be reviewed by',
  named: (kind: AgreementKind, group: string) => `${capital(kinds[kind])} (${group})`,
  title: (n: number, late: number) =>
    n === 0
      ? 'No agreements have been added yet.'
      : `${n === 1 ? 'One agreement' : `${n} agreements`}${late === 0 ? '' : late === 1 ? ', one review is late' : `, ${late} reviews are late`}`,
  due: (day: string) => `to be reviewed by ${day}`,
  late: (day: string) => `the review is late, it was due on ${day}`,
  last: (day: string) => `reviewed on ${day}`,
  added: (name: string, day: string) => `Added: ${name}. To be reviewed by ${day}.`,
  reviewed: (name: string, day: string) => `Reviewed: ${name}. Next review by ${day}.`,
  removed: (name: string) => `Removed: ${name}`,
  handedOver: (name: string, owner: string) => `${name}: ${owner} is responsible`,
  reviewedOne: (name: string) => `${name} has been reviewed`,
  markOf: (name: string) => `Reviewed: ${name}`,
  goals: 'Goals and actions',
  digest: 'Reviews of agreements',
  toReview: (n: number) => (n === 1 ? 'One agreement is to be reviewed.' : `${n} agreements are to be reviewed.`),
};
