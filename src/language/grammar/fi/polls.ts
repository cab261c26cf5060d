export const polls = {
  'poll:maturity':
    'kypsyysarvio* kypsyyskysely* kypsyystaso* kypsyysmittar* kypsyysaste* yhteistyön_kypsyys* itsearvio*',
  'poll:survey': 'yhteistyökysely* yhteistyö-kysely* yhdyspintakysely*',
  poll: 'kysely kyselyn kyselyä kyselyt kyselyjen kyselyiden kyselyyn kyselyistä kyselyitä kyselystä',
  reply: 'vastaa~vastata~vastatkaa~vastaisi~vastataan vastaamaan täytä~täyttää~täyttäkää~täyttäisi~täytetään',
  ownReply: 'vastaustani vastaukseni vastausta vastaus',
  replied: 'vastattiin vastattu vastasivat',
  outcome: 'tulos tulokset tuloksen tuloksia tulosta tuloksista tulosten',
  shut: 'kiinni',
  answerTime: 'vastausaika* vastata_voi vastaukset',
} as const;
