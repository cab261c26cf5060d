export const process = {
  process: `
    prosess* vaiheet vaiheita vaiheittain työvaiheet etenee kulkee kulku kulusta
    tym-prosess* typ-prosess* aktivointiprosess* vaiheista
  `,
  does: 'tekee tekevät hoitaa hoitavat vastaa vastaavat vastuu vastuulla kuuluu tehdään',
  law: `
    laki lain lait lakeja laeista lakien lakia lakiin laissa laista säädös säädökset säädöksiä säädöksistä
    lainsäädän* pykälät pykäliä lakipykälät
    lakeihin lakeihin_perustuen
  `,
  basedOn: 'perustuu perustuvat koskee koskevat säätelee säätelevät ohjaa ohjaavat takana sovelletaan säädetään',
} as const;
