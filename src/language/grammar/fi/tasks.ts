export const tasks = {
  task: `
    tehtävissään tehtävissä tehtävä tehtävän tehtävää tehtäväksi tehtävät tehtäviä tehtävistä
    tehtävälista* toimeksianto* homma hommat hommia homman tehtävien tehtävälle tehtävään hommaks
    hommaksi duuni* tehtäviks tehtäväks tehtävänä toimeksi tehtävänanto* työtehtäv* todo to-do taski*
    taskit hommassa hommista rästihommat tekeminen tekemiset tekemistä
  `,
  tasks: `
    tehtävissään tehtävissä tehtävät tehtäviä tehtävistä hommat hommia tehtävien tehtävälista* hommista
    tehtävälist* todo-list* todolist* rästihommat taskit taskeja työtehtävät työtehtäviä duunit duuneja
    tekemiset tekemisiä
  `,
  done: `
    tehtiin valmis valmiina valmiiksi tehty tehtynä tehdyksi hoidettu hoidossa kunnossa hoidin valmistui
    suoritettu tein hoidetuksi valmista valmiit kuitattu loppuun_asti saatu_valmiiksi saatu_tehtyä
    hoidetaan_pois valmista_tuli hoitui hoitunut valmistunut toimitettu_perille tehty_pois hoidettu_pois
    purkissa plakkarissa done finito tehty: sain_tehtyä sain_valmiiksi saatiin_valmiiksi saatiin_tehtyä
    tuli_tehtyä tuli_valmiiksi pulkassa klaarattu rasti_seinään hoidin_jo suoritin valmiiks valmiina_on
    tekaistu tehtyä
    toteutettu toteutunut
  `,
  prepare: `
    pitää_tehdä tulee_tehdä täytyy_tehdä tekevät valmistele* laativat hoitavat selvittävät kirjoittavat
    toimittavat tekee valmistelee laatii hoitaa selvittää kirjoittaa vastaa_siitä_että ottaa_hoitaakseen
    toimittaa kokoaa hoitaisi tekisi pitäisi_tehdä saa_tehtäväkseen ottaa_vastuulleen ottaa_vastuun
    huolehtii vastaa_siitä selvittäisi laatisi valmistelisi kirjoittaisi kokoaisi toimittaisi järjestää
    päivittää lähettää soittaa kysyy tarkastaa_että viimeistelee pitää_huolen katsoo_että koostaa kerää
    laittaa suunnittelee ottaa_selvää
  `,
  'work:inProgress': `
    aloitettu aloitin aloitimme aloitan aloita aloitetaan työn_alla työn_alle tekeillä meneillään kesken
    työstän
  `,
  'work:waiting': `
    odottaa odottamaan odotan odotamme odotukselle odotustilassa jumissa jäissä odottamassa odottelemassa
    odottelen odottelee odotetaan jumittaa jumittunut tauolla pysähdyksissä seisoo telakalla pidossa
  `,
  'work:cancelled': 'raukeaa raukesi rauennut turha tarpeeton ei_tarvita ei_enää_tarvita ei_tarvitakaan perutuksi',
  notDone: `
    ei_ole_valmis ei_olekaan_valmis ei_ole_tehty ei_olekaan_tehty ei_ollutkaan_valmis ei_ole_vielä_valmis
    ei_oo_vielä_valmis ei_vielä_valmis ei_ole_vielä_tehty ei_oo_valmis ei_ehdi ei_ehdi_valmiiksi ei_ehditä
    ei_ehdi_valmistua ei_valmistu ei_valmistunut ei_ehtinyt_valmiiksi ei_ehdi_valmiiks ei_tuu_valmiiksi
    ei_tule_valmiiksi ei_oo_vielä_kunnossa ei_ole_vielä_kunnossa ei_saada_valmiiksi
  `,
  closedOnes: 'valmiit valmiita valmistuneet valmistuneita päättyneet päättyneitä tehdyt tehtyjä',
  deadline: `
    määräaika määräaikaa määräajan määräajaksi määräpäivä määräpäivää takaraja takarajaa deadline lisäaika
    lisäaikaa dl eräpäivä
    lisää_aikaa jatkoaika jatkoaikaa lisä-aikaa
  `,
  taskOf: 'tehtävän tehtävälle',
  intoTask: 'tehtävään tehtävälle',
  overdue: `
    myöhästymis* myöhässä myöhästyn* myöhästyneet erääntyn* rästissä rästit yliaikai* vanhentun* ylittän*
    yli_ajan yli_määräajan yliajalla rästei* myöhästyneitä myöhästyneiden umpeutun* mennyt_yli
    menneet_yli erääntyneet erääntyneitä myöhäs viivästyn* jälkijunassa
    tarkistamatta_ajallaan myöhästelevät
  `,
  open: `
    avoimet avoimia avoinna avoinna_olevat keskeneräi* tekemättä tekemättömät avoin auki kesken avoimena
    hoitamatta hoitamattomat työn_alla vielä_tekemättä vireillä tekemättömiä keskeneräisiä auki_olevat
  `,
  mine: `
    minun mun omat omia omat_suunnitelmat omani minulla mulla minua mua omiani omassa mun_omat munkin
    minunkin mulle minulle itselläni omalla omaan
  `,
  i: `
    minusta minä mä mää minulle mulle minua mua minulta itse itselleni mie minäkin itselle ite itseni
    mulleki mun minun
  `,
  mustDo: 'pitää tulee täytyy pitäisi on_tehtävä joutuu täytyisi tulisi',
} as const;
