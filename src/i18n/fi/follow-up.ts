export const followUp = {
  commands: {
    'occurrence.keeper': { title: 'Kuka vastaa päivästä', example: 'Kuka siitä vastaa?' },
    'occurrence.tell': { title: 'Kerro muutoksesta kanavalla', example: 'Kerro ryhmälle' },
  },
  fields: {},
  errors: {},
  nothingBefore: 'En tiedä, mitä tarkoitat.',
  sayWhat: 'Kerro se nimellä, esimerkiksi ”Siirrä 7.12. yhteispäivä tiistaille”, tai valitse alta.',
  whichOne: 'Mitä näistä tarkoitat?',
  undoOr: (name: string) => `Kumoanko viimeisen muutoksen vai perunko kokonaan: ${name}?`,
  undoChange: 'Kumoa muutos',
  cannot: (name: string) => `Puhuimme viimeksi tästä: ${name}. Tätä en osaa tehdä sille.`,
  unsure: (command: string) => `Ymmärsin näin: ${command}. Teenkö sen?`,
  doIt: 'Kyllä, tee',
  partNotDone: (command: string | null, why: string) =>
    command ? `Tätä en tehnyt: ${command}. ${why}` : `Osaa viestistä en ymmärtänyt, joten sille en tehnyt mitään.`,
  partWaits: (command: string) =>
    `Tämä odottaa vielä: ${command}. Teen sen, kun edellinen on selvä ja painat painiketta.`,
  partsBefore: (n: number) =>
    n === 1 ? 'Viestin ensimmäinen asia on tehty.' : `Viestin ${n} ensimmäistä asiaa on tehty.`,
  nothingDone: 'Viestissä oli monta asiaa. Mitään niistä ei tehty.',
  whichChannel: 'Millä kanavalla kerron tästä?',
  told: (channel: string) => `Kerron tästä kanavalla ${channel}.`,
  keeper: (event: string, name: string) => `Vastuussa on ${name}: ${event}.`,
};
