import { stemsOf } from './stems.ts';
import { stopWords } from './stop-words.ts';
import { wordsOf } from './words.ts';

/**
 * One thing a line, in the words that people of the field use for it in Finnish, Swedish and English: whichever is
 * typed, practices written with any of the others are found. Any case form will do. `;` parts the ways to say it.
 */
const concepts = `
  työllisyysalue; sysselsättningsområde; employment area
  hyvinvointialue; sote; välfärdsområde; wellbeing services county; wellbeing county
  työvoimaviranomainen; arbetskraftsmyndighet; employment authority
  työllisyyspalvelut; TE-palvelut; työvoimapalvelut; sysselsättningstjänster; arbetskraftsservice; employment services
  Kela; Kansaneläkelaitos; FPA; Folkpensionsanstalten
  kunta; kaupunki; kommun; stad; municipality
  yhdyspinta; rajapinta; gränssnitt; interface
  verkosto; nätverk; network
  yhdyspintasopimus; gränssnittsavtal; interface agreement
  yhteistyösopimus; samarbetsavtal; cooperation agreement
  sopimus; avtal; agreement; contract
  TYM; TYP; monialainen tuki; monialaisen tuen yhteistoimintamalli; sektorsövergripande stöd; multi-support model
  monialainen; moniammatillinen; sektorsövergripande; multidisciplinary; multi-sector
  johtoryhmä; jory; ohjausryhmä; ledningsgrupp; styrgrupp; leadership group; steering group; board
  työllisyysjohtoryhmä; sysselsättningsledningsgrupp; employment leadership group
  johtaminen; johto; ledarskap; ledning; leadership; management
  aluetiimi; områdesteam; area team; regional team
  kohderyhmätiimi; kohderyhmä; målgruppsteam; målgrupp; target group
  tiimi; ryhmä; team; grupp; group
  työryhmä; arbetsgrupp; working group
  työkyvyn tuen tiimi; team för stöd för arbetsförmågan; work ability team
  työkyvyn tuki; työkyvyn tuen; stöd för arbetsförmågan; work ability support; support for work ability
  tuki; tuen; tukea; stöd; support
  työkyky; työkykyinen; arbetsförmåga; work ability; working capacity
  kuntoutus; rehabilitering; rehabilitation
  kuntouttava työtoiminta; kuntouttava; rehabiliterande arbetsverksamhet; rehabilitative work; workshop activities
  nuoret; nuoriso; nuori; unga; ungdom; ungdomar; ung; young people; youth; young
  aikuiset; vuxna; adults
  ohjaaminen; ohjaus; neuvonta; handledning; vägledning; guidance; counselling
  Ohjaamo; Navigatorn; one-stop guidance
  työtön; työttömyys; pitkäaikaistyötön; arbetslös; arbetslöshet; unemployed; unemployment
  työllisyys; työllistyminen; työllistäminen; sysselsättning; employment
  asiakas; asiakasohjaus; klient; kund; customer; client
  palvelupolku; asiakaspolku; polku; servicestig; stig; service path; client path; pathway
  prosessi; prosessikuvaus; toimintatapa; process
  palveluintegraatio; integraatio; serviceintegration; integration of services
  terveystarkastus; hälsoundersökning; hälsokontroll; health check; health examination
  terveys; hälsa; health
  sosiaalityö; sosiaalityöntekijä; sosiaaliohjaaja; socialarbete; socialarbetare; social worker; social work
  lääkäri; ylilääkäri; läkare; doctor; physician
  terveydenhoitaja; hoitaja; hälsovårdare; sjukskötare; nurse
  psykologi; psykolog; psychologist
  fysioterapeutti; fysioterapeut; physiotherapist
  työpari; arbetspar; par; working pair; tandem
  konsultointi; konsultaatio; konsultoiva; konsultation; konsultering; consultation; consulting
  hankinta; kilpailutus; ostopalvelu; upphandling; procurement; purchasing
  järjestö; yhdistys; kolmas sektori; organisation; förening; tredje sektorn; association; ngo; third sector
  oma tuotanto; omana tuotantona; egen produktion; own production; in-house
  yritys; yrittäjä; företag; företagare; enterprise; entrepreneur; business
  oppilaitos; koulu; läroanstalt; skola; school; educational institution
  toimitila; tila; yhteiset tilat; samlokalisering; lokal; lokaler; utrymme; premises; office; shared space
  kalenteripäivä; yhteispäivä; kalenteri; kalenderdag; kalender; calendar; calendar day; joint day
  kehittämispäivä; utvecklingsdag; development day
  kehittäminen; utveckling; utveckla; development
  asialista; esityslista; ärendelista; föredragningslista; agenda
  muistio; pöytäkirja; promemoria; protokoll; minutes
  kokous; palaveri; tapaaminen; möte; meeting
  kooste; sammandrag; digest; summary
  hyvä käytäntö; käytäntö; käytänne; toimintamalli; god praxis; praxis; good practice; practice
  tavoite; päämäärä; mål; målsättning; goal; objective; target
  rakenne; struktur; structure
  näkyvyys; synlighet; visibility
  viestintä; tiedotus; kommunikation; information; communication
  tilannekuva; lägesbild; situation picture
  ekosysteemi; ekosystem; ecosystem
  elinvoima; livskraft; vitality
  hanke; projekti; projekt; project
  yhteistyö; samarbete; samverkan; cooperation; collaboration
  yhteinen; jaettu; gemensam; joint; shared; common
  maanantai; måndag; monday
  vuosittain; vuosi; årlig; årligen; yearly; annual
  aktivointisuunnitelma; aktiveringsplan; activation plan
  työllistymissuunnitelma; sysselsättningsplan; employment plan
  kotoutuminen; maahanmuuttaja; integration; invandrare; immigrant
  mielenterveys; psykisk hälsa; mental health
  osatyökykyinen; partiellt arbetsför; partial work ability
  työelämä; arbetsliv; working life
  valmistelu; beredning; preparation
  esihenkilö; esimies; päällikkö; chef; förman; supervisor; manager
  asiantuntija; sakkunnig; expert; specialist
  työtila; teams; arbetsyta; workspace
`;

interface Phrase {
  readonly stems: readonly ReadonlySet<string>[];
  readonly concept: readonly string[][];
}

const shortestPart = 4;

let phrases: Map<string, Phrase[]> | undefined;

/** The phrases by the stems of their first word; built at the first search, not at the start. */
function byFirstStem(): Map<string, Phrase[]> {
  const found = new Map<string, Phrase[]>();
  for (const line of concepts.trim().split('\n')) {
    const concept = line.split(';').map((each) => wordsIn(each));
    for (const words of concept) {
      const phrase = { concept, stems: words.map((word) => new Set(stemsOf(word))) };
      for (const stem of phrase.stems[0] ?? []) found.set(stem, [...(found.get(stem) ?? []), phrase]);
    }
  }
  return found;
}

/** Without the little words: they are not among what is asked either. */
const wordsIn = (phrase: string) =>
  wordsOf(phrase)
    .map(({ folded }) => folded)
    .filter((word, _, all) => all.length === 1 || !stopWords.has(word));

/** A phrase of the glossary at the words' beginning: how many words it takes, and all the ways to say the same. */
export function conceptAt(
  words: readonly string[],
  shortest = 1,
): { length: number; ways: readonly string[][] } | null {
  phrases ??= byFirstStem();
  const own = words.slice(0, 5).map((word) => stemsOf(word).filter((stem) => stem.length >= shortest));
  const candidates = new Set(own[0]?.flatMap((stem) => phrases?.get(stem) ?? []));
  const fitting = [...candidates].filter(({ stems }) =>
    stems.every((each, n) => own[n]?.some((stem) => each.has(stem))),
  );
  const length = Math.max(0, ...fitting.map(({ stems }) => stems.length));
  if (length === 0) return null;
  const ways = fitting.filter(({ stems }) => stems.length === length).flatMap(({ concept }) => concept);
  return { length, ways };
}

/** The ways to say a known part of a compound: `nuorisotyö` is something of the young. */
export function conceptsWithin(word: string): readonly string[][] {
  for (let cut = word.length - shortestPart; cut >= shortestPart; cut--) {
    const known = conceptAt([word.slice(0, cut)], shortestPart) ?? conceptAt([word.slice(-cut)], shortestPart);
    if (known) return known.ways;
  }
  return [];
}
