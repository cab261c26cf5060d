/** What a bounded group calls its papers. */
export const bounded = {
  agenda: 'asialista',
  Agenda: 'Asialista',
  minutes: 'muistio',
  Minutes: 'Muistio',
  minutesPartitive: 'muistiota',
  MinutesPartitive: 'Muistiota',
};

export type Words = typeof bounded;

/** What a body with formal powers calls them. */
export const formal: Words = {
  agenda: 'esityslista',
  Agenda: 'Esityslista',
  minutes: 'pöytäkirja',
  Minutes: 'Pöytäkirja',
  minutesPartitive: 'pöytäkirjaa',
  MinutesPartitive: 'Pöytäkirjaa',
};
