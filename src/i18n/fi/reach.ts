export const reach = {
  commands: {
    'people.reachability': { title: 'Keitä tavoitan', example: 'Keitä tavoitat suoraan?' },
  },
  fields: {},
  errors: {},
  title: (yes: number, all: number, no: number) =>
    no > 0
      ? no === 1
        ? 'Yhtä henkilöä en tavoita kahden kesken'
        : `${no} henkilöä en tavoita kahden kesken`
      : `Tavoitan kahden kesken ${yes}/${all}`,
  yes: (names: string) => `**Tavoitan:** ${names}`,
  unknown: (names: string) => `**En ole vielä kokeillut:** ${names}. Selviää ensimmäisestä viestistä.`,
  no: (n: number): string => (n === 1 ? '**En tavoita häntä:**' : '**En tavoita heitä:**'),
  refused: 'Teams ei päästä viestiä läpi: botti on estetty tai poistettu, tai vieras ei saa viestejä.',
  named: 'Tunnen vain nimeltä: ei ole tiimissä.',
  noMail: 'Sähköpostia ei ole tiedossa.',
  mailTo: (name: string) => `Kirjoita sähköposti: ${name}`,
  more: (n: number) => (n === 1 ? 'Lisäksi yksi muu.' : `Lisäksi ${n} muuta.`),
  welcome: 'Keitä tavoitan?',
};
