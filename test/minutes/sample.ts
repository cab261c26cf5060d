import type { Attended, Minutes, MinutesItem } from '#domain/minutes.ts';

const person = (name: string, organisation: string | null, facts: Partial<Attended> = {}): Attended => ({
  name,
  organisation,
  personId: name,
  role: 'member',
  state: 'present',
  arrivedAt: null,
  leftAt: null,
  ...facts,
});

const item = (number: string | null, title: string, facts: Partial<MinutesItem> = {}): MinutesItem => ({
  id: title,
  number,
  title,
  type: 'standing',
  presenter: null,
  grounds: null,
  proposal: null,
  caseNumber: null,
  links: [],
  entries: [],
  ...facts,
});

const decision = (text: string) => ({ kind: 'decision' as const, text, person: null });

/** Minutes with everything that minutes may have. */
export const wholeMinutes = (facts: Partial<Minutes> = {}): Minutes => ({
  group: 'Työllisyysjohtoryhmä',
  formal: false,
  state: 'posted',
  start: '2027-03-09T09:00',
  end: '2027-03-09T11:00',
  place: 'Kaupungintalo, kokoushuone 2',
  opened: '2027-03-09T09:02',
  closed: '2027-03-09T10:47',
  attendance: [
    person('Eero Korhonen', 'Joensuun kaupunki', { role: 'chair' }),
    person('Liisa Niemi', 'Siun sote', { role: 'viceChair', state: 'remote' }),
    person('Aino Virtanen', 'Joensuun kaupunki', { role: 'secretary' }),
    person('Sari Mäkelä', 'Kela', { arrivedAt: '2027-03-09T09:20' }),
    person('Johan Nyman', 'Pohjois-Karjalan TE-verkosto', { leftAt: '2027-03-09T10:30' }),
    person('Anna Salminen', 'Riveria', { personId: null, role: null }),
    person('Mika Lehtonen', 'Siun sote', { role: 'deputy', state: 'absent' }),
  ],
  quorum: { met: true, present: 4, members: 4, needed: 3, led: true },
  quorumOver: [{ at: null, met: true }],
  checkers: [],
  approvedOn: null,
  items: [
    item('1', 'Kokouksen avaus', {
      entries: [{ kind: 'note', text: 'Puheenjohtaja avasi kokouksen klo 9.02.', person: null }],
    }),
    item('2', 'Laillisuus ja päätösvaltaisuus', {
      entries: [decision('Todettiin kokous lailliseksi ja päätösvaltaiseksi.')],
    }),
    item('3', 'Asialistan hyväksyminen', { entries: [decision('Hyväksyttiin.')] }),
    item('4', 'Edellisen muistion hyväksyminen', {
      entries: [decision('Hyväksyttiin kokouksen ti 12.1.2027 muistio.')],
    }),
    item('5', 'Tehtävien seuranta'),
    item(null, 'Päätös- ja keskusteluasiat', { type: 'heading' }),
    item('6', 'Kuntouttavan työtoiminnan hankinta', {
      type: 'decision',
      presenter: 'Liisa Niemi',
      caseNumber: '199/14.07.00/2026',
      grounds:
        'Nykyinen sopimus päättyy helmikuun lopussa.\nHyvinvointialue ja työllisyysalue ovat valmistelleet hankinnan yhdessä.',
      proposal: 'Hankitaan ostopalveluna 1.4. alkaen.',
      links: [{ title: 'Sopimusluonnos', url: 'https://example.fi/luonnos.docx' }],
      entries: [
        { kind: 'note', text: 'Keskusteltiin aikataulusta ja asiakasohjauksesta.', person: null },
        { kind: 'disqualification', text: '', person: 'Johan Nyman' },
        decision('Hankitaan ostopalveluna 1.4. alkaen. Sopimuskausi on kaksi vuotta, ja sitä voidaan jatkaa vuodella.'),
        { kind: 'dissent', text: 'Olisi pitänyt kilpailuttaa.', person: 'Sari Mäkelä' },
      ],
    }),
    item('6.1', 'Kelan puheenvuoro', {
      type: 'discussion',
      entries: [{ kind: 'note', text: 'Kela osallistuu seurantaan.', person: null }],
    }),
    item('7', 'Muut asiat'),
    item('8', 'Kokouksen päättäminen', {
      entries: [{ kind: 'note', text: 'Puheenjohtaja päätti kokouksen klo 10.47.', person: null }],
    }),
  ],
  tasks: [
    { title: 'Sopimusluonnos', owners: ['Liisa Niemi', 'Johan Nyman'], due: '2027-03-31' },
    { title: 'Asiakasohjauksen malli kaikille aluetiimeille, myös ruotsiksi', owners: ['Sari Mäkelä'], due: null },
  ],
  ...facts,
});
