export const polls = {
  'poll:maturity':
    'kypsyysarvio* kypsyyskysely* kypsyystaso* kypsyysmittar* kypsyysaste* yhteistyön_kypsyys* itsearvio*',
  'poll:survey': 'yhteistyökysely* yhteistyö-kysely* yhdyspintakysely*',
  poll: 'kysely kyselyn kyselyä kyselyt kyselyjen kyselyiden kyselyyn kyselyistä kyselyitä kyselystä kyselylle',
  reply: 'vastaa~vastata~vastatkaa~vastaisi~vastataan vastaamaan täytä~täyttää~täyttäkää~täyttäisi~täytetään',
  ownReply: 'vastaustani vastaukseni vastausta vastaus',
  replied: 'vastattiin vastattu vastasivat sulkeutui umpeutui',
  outcome: `
    tulos tulokset tuloksen tuloksia tulosta tuloksista tulosten vastaukset vastauksia vastausten
    vastauksista tulosyhteenveto tulosraportti
  `,
  shut: 'kiinni',
  answerTime: `
    vastausaika* vastata_voi vastaukset viimeinen_vastauspäivä viimeistä_vastauspäivää viimeisen_vastauspäivän
    vastauspäivä vastauspäivää vastauspäivän
  `,
  closingDay: `
    päättyminen päättymistä päättymisen päättymispäiv* päättymisaika* sulkeutuminen sulkeutumista
    sulkeutumisen sulkeutumispäiv* sulkeutumisaika* sulkeminen sulkemista sulkemisen sulkemispäiv*
    vastauspäivä* viimeinen_vastauspäivä viimeistä_vastauspäivää viimeisen_vastauspäivän
    viimeinen_päivä viimeistä_päivää
  `,
  prolong: `
    pidennä~pidentää~pidentäkää~pidentäisi~pidennetään jatka~jatkaa~jatkakaa~jatkaisi~jatketaan jatkoaika*
    lisäaika* lisäaikaa lisää_aikaa lisää_vastausaikaa aikaista~aikaistaa~aikaistakaa~aikaistaisi~aikaistetaan
    lyhennä~lyhentää~lyhentäkää~lyhentäisi~lyhennetään venytä~venyttää~venyttäkää~venyttäisi~venytetään
  `,
  stayOpen: 'auki avoinna avoimena avoin',
  holdOpen: 'pidä pidetään pidettäisiin pidettäis pitäkää pitäisimme',
  closes: `
    päättyy päättyköön sulkeutuu sulkeutukoon umpeutuu voi_vastata vastata_voi
    sulje~sulkea~sulkekaa~sulkisi~suljetaan päätä~päättää~päättäkää~päättäisi~päätetään
  `,
} as const;
