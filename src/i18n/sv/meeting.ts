export const meeting = {
  commands: {
    'meeting.timetable': { title: 'Mötets tidtabell', example: 'Visa tidtabellen för ledningsgruppens möte' },
    'meeting.moveSteps': { title: 'Ändra tidtabellen', example: 'Ändra tidtabellen för ledningsgruppens möte' },
    'agenda.hold': { title: 'Vänta ännu', example: 'Vänta med ärendelistan, en bilaga saknas' },
    'agenda.scheduleSend': {
      title: 'När ärendelistan skickas',
      example: 'Skicka ärendelistan en vecka före mötet',
    },
  },
  fields: {
    daysBefore: 'Antal dagar före mötet',
    callForItems: 'Begäran om ärenden',
    itemsClose: 'Sista dag för ärenden',
    agendaOut: 'Ärendelistan skickas',
    nudge: 'Påminnelse om mötet',
    minutesDue: 'Sista dag för promemorian',
  },
  errors: {
    'agenda.gone': () =>
      'Ärendelistan är redan publicerad. Ändra den och publicera på nytt, så uppdateras kortet i kanalen.',
    'timetable.order': () =>
      'Dagarna är inte i ordning: begäran om ärenden, sista dag, ärendelista, möte och promemoria. Inget ändrades.',
  },
  timetable: {
    title: (group: string) => `${group}: mötets tidtabell`,
    steps: {
      callForItems: 'Jag ber om ärenden',
      itemsClose: 'Ärenden senast',
      agendaOut: 'Ärendelistan skickas',
      nudge: 'Jag påminner om mötet',
      minutesDue: 'Promemorian klar',
    },
    meeting: 'Möte',
    line: (what: string, when: string) => `**${what}:** ${when}`,
    past: (day: string) => `${day} (har varit)`,
    held: 'Ärendelistan väntar: den skickas inte av sig själv.',
    changed: 'Tidtabellen har ändrats',
    holds: (group: string) => `${group}: ärendelistan väntar`,
    holdsNext: 'Den skickas inte av sig själv. Publicera den när den är klar.',
    sends: (days: number) =>
      days === 1 ? 'Ärendelistan skickas en dag före mötet' : `Ärendelistan skickas ${days} dagar före mötet`,
    publishNow: 'Publicera nu',
    goes: (day: string, channel: string) =>
      `Den här ärendelistan skickas ${day} till kanalen ${channel}. Saknas något?`,
    cannotGo: (day: string) =>
      `Ärendelistan borde skickas ${day}, men gruppen har ingen kanal. Publicera den själv, så frågar jag om kanalen.`,
    call: (group: string, when: string) => `${group} möts ${when}. Vad ska tas upp?`,
    callUntil: (day: string) => `Föreslå ärenden senast ${day}.`,
    callOver: (day: string) => `Sista dagen för ärenden var ${day}.`,
    late: (day: string) => `Sista dagen för ärenden var ${day}. Sekreteraren avgör om ärendet hinner med.`,
  },
};
