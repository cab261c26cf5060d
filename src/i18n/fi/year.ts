export const year = {
  commands: { 'calendar.year': { title: 'Vuosikello', example: 'Näytä vuosikello 2027' } },
  fields: {},
  errors: {},
  title: (year: number) => `Vuosikello ${year}`,
  /** `4. 11. 18.` */
  days: (days: readonly number[]) => days.map((day) => `${day}.`).join(' '),
  holidays: (days: readonly number[]) =>
    `${days.length === 1 ? 'Pyhä' : 'Pyhät'} ${days.map((day) => `${day}.`).join(' ')}`,
  more: (n: number) => `ja ${n} ${n === 1 ? 'muu' : 'muuta'}`,
};
