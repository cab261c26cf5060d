const ownOf =
  (isFormal: boolean) =>
  <T>(ofBounded: T, ofFormal: T): T =>
    isFormal ? ofFormal : ofBounded;

/** What a bounded group calls its papers; `pick` for what bends with the word's gender. */
export const bounded = {
  agenda: 'ärendelista',
  Agenda: 'Ärendelista',
  minutes: 'promemoria',
  Minutes: 'Promemoria',
  theMinutes: 'promemorian',
  TheMinutes: 'Promemorian',
  pick: ownOf(false),
};

export type Words = typeof bounded;

/** What a body with formal powers calls them. */
export const formal: Words = {
  agenda: 'föredragningslista',
  Agenda: 'Föredragningslista',
  minutes: 'protokoll',
  Minutes: 'Protokoll',
  theMinutes: 'protokollet',
  TheMinutes: 'Protokollet',
  pick: ownOf(true),
};
