export const meeting = {
  commands: {
    'meeting.timetable': { title: 'Kokouksen aikataulu', example: 'Näytä johtoryhmän kokouksen aikataulu' },
    'meeting.moveSteps': { title: 'Muuta aikataulua', example: 'Muuta johtoryhmän kokouksen aikataulua' },
    'agenda.hold': { title: 'Pidä vielä', example: 'Pidä asialista vielä, puuttuu yksi liite' },
    'agenda.scheduleSend': {
      title: 'Asialistan lähtöpäivä',
      example: 'Lähetä asialista viikkoa ennen kokousta',
    },
  },
  fields: {
    daysBefore: 'Montako päivää ennen kokousta',
    callForItems: 'Asioiden pyyntö',
    itemsClose: 'Asioiden määräaika',
    agendaOut: 'Asialista lähtee',
    nudge: 'Muistutus kokouksesta',
    minutesDue: 'Muistion määräaika',
  },
  errors: {
    'agenda.gone': () => 'Asialista on jo julkaistu. Muuta sitä ja julkaise uudelleen, niin kanavan kortti päivittyy.',
    'timetable.order': () =>
      'Päivät eivät ole järjestyksessä: asioiden pyyntö, määräaika, asialista, kokous ja muistio. Mitään ei muutettu.',
  },
  timetable: {
    title: (group: string) => `${group}: kokouksen aikataulu`,
    steps: {
      callForItems: 'Pyydän asioita',
      itemsClose: 'Asiat viimeistään',
      agendaOut: 'Asialista lähtee',
      nudge: 'Muistutan kokouksesta',
      minutesDue: 'Muistio valmis',
    },
    meeting: 'Kokous',
    line: (what: string, when: string) => `**${what}:** ${when}`,
    past: (day: string) => `${day} (mennyt)`,
    held: 'Asialista odottaa: se ei lähde itsestään.',
    changed: 'Aikataulu muutettu',
    holds: (group: string) => `${group}: asialista odottaa`,
    holdsNext: 'Se ei lähde itsestään. Julkaise se, kun se on valmis.',
    sends: (days: number) =>
      days === 1 ? 'Asialista lähtee päivää ennen kokousta' : `Asialista lähtee ${days} päivää ennen kokousta`,
    publishNow: 'Julkaise nyt',
    goes: (day: string, channel: string) => `Tämä asialista lähtee ${day} kanavalle ${channel}. Puuttuuko jotain?`,
    cannotGo: (day: string) =>
      `Asialistan pitäisi lähteä ${day}, mutta ryhmällä ei ole kanavaa. Julkaise se itse, niin kysyn kanavan.`,
    call: (group: string, when: string) => `${group} kokoontuu ${when}. Mitä asialistalle?`,
    callUntil: (day: string) => `Ehdota asioita viimeistään ${day}.`,
    callOver: (day: string) => `Asioiden määräaika oli ${day}.`,
    late: (day: string) => `Asioiden määräaika oli ${day}. Sihteeri päättää, ehtiikö asia mukaan.`,
  },
};
