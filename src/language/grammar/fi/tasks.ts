export const tasks = {
  task: `tehtävissään tehtävissä 
    tehtävä tehtävän tehtävää tehtäväksi tehtävät tehtäviä tehtävistä tehtävälista* toimeksianto* homma
    hommat hommia homman tehtävien
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
  overdue: 'myöhästymis* myöhässä myöhästyn* myöhästyneet erääntyn* rästissä rästit yliaikai* vanhentun*',
  open: 'avoimet avoimia avoinna avoinna_olevat keskeneräi* tekemättä tekemättömät avoin auki kesken',
  mine: 'minun mun omat omia omat_suunnitelmat omani minulla mulla minua mua',
  i: 'minusta minä mä mää minulle mulle minua mua minulta itse itselleni',
} as const;
