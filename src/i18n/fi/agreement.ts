import type { Facts } from '#domain/errors.ts';
import type { AgreementKind } from '#domain/words.ts';

const kinds: Readonly<Record<AgreementKind, string>> = {
  tymAgreement: 'TYM-sopimus',
  interfaceAgreement: 'yhdyspintasopimus',
  strategicAgreement: 'strateginen yhteistyösopimus',
};
const capital = (text: string) => text.charAt(0).toLocaleUpperCase('fi') + text.slice(1);

export const agreement = {
  commands: {
    'agreement.list': { title: 'Sopimukset', example: 'Näytä sopimukset' },
    'agreement.add': { title: 'Lisää sopimus', example: 'Lisää TYM-sopimus, tarkistus 30.9. mennessä' },
    'agreement.reviewed': { title: 'Sopimus tarkistettu', example: 'TYM-sopimus on tarkistettu' },
    'agreement.handOver': { title: 'Vaihda vastuuhenkilö', example: 'TYM-sopimuksen vastuuhenkilöksi Niemi' },
    'agreement.remove': { title: 'Poista sopimus', example: 'Poista TYM-sopimus sopimuksista' },
  },
  fields: {
    agreementKind: 'Sopimus',
    owner: 'Kenelle muistutetaan',
    agreement: 'Sopimus',
  },
  errors: {
    'agreement.exists': ({ agreement }: Facts) =>
      `${agreement} on jo kirjattu. Kun se on käyty läpi, paina Tarkistettu tai kirjoita ”${agreement} on tarkistettu”.`,
    'agreement.none': () => 'Sopimuksia ei ole vielä kirjattu. Sihteeri lisää sellaisen: ”Lisää TYM-sopimus”.',
    'agreement.notYoursToGive': () =>
      'Sopimuksen vastuuhenkilön vaihtaa ryhmän sihteeri tai se, joka vastaa sopimuksesta nyt.',
    'agreement.notYours': () => 'Sopimuksen merkitsee tarkistetuksi ryhmän sihteeri tai se, jolle siitä muistutetaan.',
  },
  kinds,
  dueLabel: 'Tarkistettava viimeistään',
  named: (kind: AgreementKind, group: string) => `${capital(kinds[kind])} (${group})`,
  title: (n: number, late: number) =>
    n === 0
      ? 'Sopimuksia ei ole vielä kirjattu.'
      : `${n === 1 ? 'Yksi sopimus' : `${n} sopimusta`}${late === 0 ? '' : late === 1 ? ', yhden tarkistus on myöhässä' : `, ${late} tarkistusta on myöhässä`}`,
  due: (day: string) => `tarkistus viimeistään ${day}`,
  late: (day: string) => `tarkistus myöhässä, määräaika oli ${day}`,
  last: (day: string) => `tarkistettu ${day}`,
  added: (name: string, day: string) => `Lisätty: ${name}. Tarkistus viimeistään ${day}.`,
  reviewed: (name: string, day: string) => `Tarkistettu: ${name}. Seuraava tarkistus viimeistään ${day}.`,
  removed: (name: string) => `Poistettu: ${name}`,
  handedOver: (name: string, owner: string) => `${name}: vastuuhenkilö on ${owner}`,
  reviewedOne: (name: string) => `${name} on tarkistettu`,
  markOf: (name: string) => `Tarkistettu: ${name}`,
  goals: 'Tavoitteet ja toimenpiteet',
  digest: 'Sopimusten tarkistukset',
  toReview: (n: number) => (n === 1 ? 'Yksi sopimus on aika tarkistaa.' : `${n} sopimusta on aika tarkistaa.`),
};
