import type { Facts } from '#domain/errors.ts';
import type { AgreementKind } from '#domain/words.ts';

const kinds: Readonly<Record<AgreementKind, string>> = {
  tymAgreement: 'TYM-avtalet',
  interfaceAgreement: 'gränssnittsavtalet',
  strategicAgreement: 'det strategiska samarbetsavtalet',
};
const capital = (text: string) => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);

export const agreement = {
  commands: {
    'agreement.list': { title: 'Avtal', example: 'Visa avtalen' },
    'agreement.add': { title: 'Lägg till ett avtal', example: 'Lägg till TYM-avtalet, översyn senast 30.9' },
    'agreement.reviewed': { title: 'Avtalet är genomgånget', example: 'TYM-avtalet är genomgånget' },
    'agreement.handOver': { title: 'Byt ansvarig', example: 'Gör Niemi till ansvarig för TYM-avtalet' },
    'agreement.remove': { title: 'Ta bort ett avtal', example: 'Ta bort TYM-avtalet från avtalen' },
  },
  fields: { agreementKind: 'Avtal', owner: 'Vem påminns', agreement: 'Avtal' },
  errors: {
    'agreement.exists': ({ agreement }: Facts) =>
      `${agreement} finns redan. När det har gåtts igenom, tryck på Genomgången eller skriv ”${agreement} är genomgånget”.`,
    'agreement.none': () => 'Inga avtal har antecknats än. Sekreteraren lägger till ett: ”Lägg till TYM-avtalet”.',
    'agreement.notYoursToGive': () => 'Gruppens sekreterare eller den som nu ansvarar för avtalet byter den ansvariga.',
    'agreement.notYours': () => 'Gruppens sekreterare eller den som påminns om avtalet markerar det som genomgånget.',
  },
  kinds,
  dueLabel: 'Ska ses över senast',
  named: (kind: AgreementKind, group: string) => `${capital(kinds[kind])} (${group})`,
  title: (n: number, late: number) =>
    n === 0
      ? 'Inga avtal har antecknats än.'
      : `${n === 1 ? 'Ett avtal' : `${n} avtal`}${late === 0 ? '' : late === 1 ? ', översynen av ett är försenad' : `, översynen av ${late} är försenad`}`,
  due: (day: string) => `översyn senast ${day}`,
  late: (day: string) => `översynen är försenad, den skulle ha gjorts ${day}`,
  last: (day: string) => `genomgånget ${day}`,
  added: (name: string, day: string) => `Tillagt: ${name}. Översyn senast ${day}.`,
  reviewed: (name: string, day: string) => `Genomgånget: ${name}. Nästa översyn senast ${day}.`,
  removed: (name: string) => `Borttaget: ${name}`,
  handedOver: (name: string, owner: string) => `${name}: ansvarig är ${owner}`,
  reviewedOne: (name: string) => `${name} är genomgånget`,
  markOf: (name: string) => `Genomgånget: ${name}`,
  goals: 'Mål och åtgärder',
  digest: 'Översyn av avtal',
  toReview: (n: number) => (n === 1 ? 'Ett avtal ska ses över.' : `${n} avtal ska ses över.`),
};
