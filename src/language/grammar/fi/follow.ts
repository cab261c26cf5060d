export const follow = {
  // what points back to what was spoken of
  it: `
    se sen sitä siitä siihen sille siltä sinne sieltä sillä siinä tuo tuon tuota tuohon tuolle tuosta tämä tämän
    tätä tähän tälle tästä seki senki senkin sitäkin siihenkin siitäkin
  `,
  // what goes on with the question before
  andWhat: 'entä entäs entäpä entäpäs entäs_sitten entä_sitten mites mitenkäs miten ja',
  toBegin: 'alkamaan alkaa alkavaksi alkavan',
  startsInstead:
    'alkaakin alkaakin_vasta alkaakin_jo alkaa_vasta alkaa_jo pidetäänkin pidetäänkin_vasta onkin onkin_vasta',
  inChannel: 'kanava kanavan kanavaa kanavalla kanavassa kanavalle kanavaan',
  languageOf: 'kielet kielinä kieliksi kanavakieli* kaksikieli*',
  tell: `
    kerro~kertoa~kertokaa~kertoisi~kerrotaan ilmoita~ilmoittaa~ilmoittakaa~ilmoittaisi~ilmoitetaan
    tiedota~tiedottaa~tiedottakaa~tiedottaisi~tiedotetaan viestitä
  `,
  toOthers: `
    ryhmälle kaikille muille muillekin porukalle tiimille väelle kanavalle kanavalla kanavaan jäsenille
    osallistujille kaikille_muille muulle_porukalle
  `,
} as const;
