export const practiceDigest = {
  commands: {
    'digest.post': {
      title: 'Kooste hyvistä käytännöistä',
      example: 'Tee kooste hyvistä käytänteistä kanavalle',
    },
  },
  title: (n: number, from: string) =>
    n === 0
      ? 'Hyvät käytännöt: tarkistettavaa'
      : n === 1
        ? `Hyvät käytännöt: yksi uusi ${from} jälkeen`
        : `Hyvät käytännöt: ${n} uutta ${from} jälkeen`,
  fresh: 'Uudet',
  used: 'Eniten käytössä',
  due: 'Tarkistettavat',
  organisations: (n: number) => (n === 1 ? 'yhdessä organisaatiossa' : `${n} organisaatiossa`),
  checkBy: (day: string) => `viimeistään ${day}`,
  more: (n: number) => `ja ${n} muuta`,
  all: 'Etsi käytäntöjä',
  posted: (channel: string) => `Kooste lähtee kanavalle ${channel}`,
  nothing: 'Kerrottavaa ei nyt ole: ei uusia eikä tarkistettavia käytäntöjä. Koostetta ei lähetetty.',
  monthly: 'Jatkossa kooste tulee joka kuukausi, kun on kerrottavaa.',
  monthlyTo: (channel: string) => `Kooste tulee kuukausittain kanavalle ${channel}`,
  makeMonthly: 'Lähetä joka kuukausi',
  endMonthly: 'Ei kuukausittain',
  monthlyEnded: (channel: string) => `Kooste ei enää tule kuukausittain kanavalle ${channel}`,
};
