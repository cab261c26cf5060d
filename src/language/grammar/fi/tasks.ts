export const tasks = {
  task: `tehtävissään tehtävissä 
    tehtävä tehtävän tehtävää tehtäväksi tehtävät tehtäviä tehtävistä tehtävälista* toimeksianto* homma
    hommat hommia homman tehtävien tehtävälle tehtävään
  `,
  tasks: 'tehtävissään tehtävissä tehtävät tehtäviä tehtävistä hommat hommia tehtävien tehtävälista*',
  done: `
    tehtiin valmis valmiina valmiiksi tehty tehtynä tehdyksi hoidettu hoidossa kunnossa hoidin valmistui
    suoritettu tein hoidetuksi valmista valmiit kuitattu
  `,
  prepare: `
    pitää_tehdä tulee_tehdä täytyy_tehdä tekevät valmistele* laativat hoitavat selvittävät kirjoittavat
    toimittavat tekee valmistelee laatii hoitaa selvittää kirjoittaa vastaa_siitä_että ottaa_hoitaakseen
    toimittaa kokoaa
  `,
  'work:inProgress': `
    aloitettu aloitin aloitimme aloitan aloita aloitetaan työn_alla työn_alle tekeillä meneillään kesken
    työstän
  `,
  'work:waiting': 'odottaa odottamaan odotan odotamme odotukselle odotustilassa jumissa jäissä',
  'work:cancelled': 'raukeaa raukesi rauennut turha tarpeeton ei_tarvita ei_enää_tarvita ei_tarvitakaan perutuksi',
  notDone: 'ei_ole_valmis ei_olekaan_valmis ei_ole_tehty ei_olekaan_tehty ei_ollutkaan_valmis',
  closedOnes: 'valmiit valmiita valmistuneet valmistuneita päättyneet päättyneitä tehdyt tehtyjä',
  deadline: `
    määräaika määräaikaa määräajan määräajaksi määräpäivä määräpäivää takaraja takarajaa deadline lisäaika
    lisäaikaa dl eräpäivä
  `,
  taskOf: 'tehtävän tehtävälle',
  intoTask: 'tehtävään tehtävälle',
  overdue: 'myöhästymis* myöhässä myöhästyn* myöhästyneet erääntyn* rästissä rästit yliaikai* vanhentun*',
  open: 'avoimet avoimia avoinna avoinna_olevat keskeneräi* tekemättä tekemättömät avoin auki kesken',
  mine: 'minun mun omat omia omat_suunnitelmat omani minulla mulla minua mua',
  i: 'minusta minä mä mää minulle mulle minua mua minulta itse itselleni',
} as const;
