/** Words for the plan, the rule and the result of a campaign, Finnish. */
export const campaigns = {
  'campaign.plan': 'Suunnitelma: kulut, arvo ja sääntö',
  'campaign.cost': 'Kulut yhteensä',
  'campaign.cost.hint': 'Jos tyhjä, julkaisuille syötetyt kulut lasketaan yhteen.',
  'campaign.action': 'Mitä varten se on',
  'campaign.worth': 'Yhden arvo',
  'campaign.because': 'Miksi se on sen arvoinen',
  'campaign.because.placeholder': 'Joka kymmenes liidi ostaa 120:llä',
  'campaign.nextTime': 'Ensi kerralla',
  'campaign.nextTime.placeholder': 'Mitä säilyttää ja mitä muuttaa',
  'campaign.forWhole': 'koko kampanjasta',
  'campaign.perAction': 'Yhden hinta ({action})',
  'campaign.value': 'Arvo ({action})',
  'campaign.atLeast': 'vähintään {value}',
  'campaign.atMost': 'enintään {value}',
  'campaign.returnOfValue': 'arvosta ja kuluista',
  'campaign.rule': 'Itsestään liittyvät julkaisut',
  'campaign.rule.hint':
    'Mukaan liittyvät julkaisut, jotka vastaavat kaikkea täytettyä: ne, jotka sinulla on sääntöä tallentaessasi, ja uudet, kun ne luetaan. Tekstistä haetaan vain säilytetystä osasta, usein 120 ensimmäisestä merkistä.',
  'campaign.rule.hashtag': 'Aihetunniste',
  'campaign.rule.link': 'Linkki sisältää',
  'campaign.rule.text': 'Teksti sisältää',
  'campaign.rule.from': 'Julkaistu alkaen',
  'campaign.rule.to': 'Julkaistu viimeistään',
  'campaign.rule.try': 'Katso, mitkä julkaisut liittyisivät',
  'campaign.rule.found':
    '{n, plural, =0 {Nyt ei liittyisi yhtään julkaisua.} one {Nyt liittyisi # julkaisu.} other {Nyt liittyisi # julkaisua.}}',
  'campaign.rule.save': 'Tallenna sääntö',
  'campaign.rule.saved':
    '{n, plural, =0 {Sääntö tallennettu.} one {Sääntö tallennettu, # julkaisu liittyi.} other {Sääntö tallennettu, # julkaisua liittyi.}}',
  'campaign.rule.remove': 'Poista sääntö',
  'campaign.rule.removed': 'Sääntö poistettu. Liittyneet julkaisut pysyvät kampanjassa.',
  'campaign.curve': 'Sitoutumiset ensimmäisestä julkaisusta',
  'campaign.curve.few':
    'Käyrään tarvitaan kolme päivää, joina kaikkien julkaisujen sitoutumiset tunnetaan. Toistaiseksi niitä on {n, number}.',
  'campaign.curve.point':
    'Päivä {day, number}: {value} {count, plural, one {sitoutuminen} other {sitoutumista}}, {n, plural, one {# julkaisu} other {# julkaisua}}.',
  'campaign.curve.undated':
    '{n, plural, one {# päiväämätön julkaisu on jätetty pois.} other {# päiväämätöntä julkaisua on jätetty pois.}}',
  'campaign.curve.table': 'Taulukkona',
  'campaign.curve.day': 'Päivä',
  'campaign.decay.burst':
    'Ryöpsähdys: {n, number}/{of, plural, one {# julkaisu} other {# julkaisua}} sai puolet sitoutumisistaan lukuajan ensimmäisen kymmenesosan aikana.',
  'campaign.decay.steady':
    'Tasainen: {n, number}/{of, plural, one {# julkaisu} other {# julkaisua}} ei saanut puolta sitoutumisistaan heti alussa eikä myöhään.',
  'campaign.decay.growing':
    'Kasvava: {n, number}/{of, plural, one {# julkaisu} other {# julkaisua}} keräsi yli puolet sitoutumisistaan lukuajan kahden viimeisen viidesosan aikana.',
  'campaign.decay.mixed':
    '{of, plural, one {# julkaisu} other {# julkaisua}} ilman yhteistä muotoa: osa ryöpsähtää, osa kerää hitaasti.',
  'campaign.decay.few':
    'Liian vähän lukemia sen sanomiseen, miten julkaisut hiipuvat: riittävän usein on luettu {of, number}/3 tarvittavasta.',
  'campaign.digest': 'Ensimmäiset seitsemän päivää',
  'campaign.digest.known':
    '{n, plural, one {# julkaisu} other {# julkaisua}}, {value} {count, plural, one {sitoutuminen} other {sitoutumista}} seitsemännen päivän lopussa.',
  'campaign.digest.unknown':
    '{n, plural, one {# julkaisu} other {# julkaisua}}. Ei tiedetä, mitä niillä oli seitsemännen päivän lopussa: kaikkia ei luettu silloin.',
  'campaign.digest.best': 'Paras: ”{title}” (silloin {value}).',
  'campaign.digest.usual':
    'Tavalliseen verrattuna: {above, number} yli, {usual, number} sisällä, {below, number} alle, {none, number} arvioimatta.',
} as const;
