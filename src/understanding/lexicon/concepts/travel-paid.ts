import { defineConcept } from '../concept-lexicon.ts';

/** They invite and pay the way. Going at one’s own expense is another matter. */
export const travelPaid = defineConcept({
  id: 'travel-paid',
  says: {
    en: `
      cover*|pay|pays|paid|paying|sponsor*|arrang*|book|booked|organise*|organize*|reimburs*|fund|funded|bear|settle*|finance* ~ flight*|hotel*|travel|trip|trips|ticket*|airfare*|accommodation|visa|visas|stay|lodging|journey|transport*
      provide*|offer*|include*|send ~ flight*|hotel|hotels|ticket*|airfare|accommodation|lodging|visa
      flight*|hotel*|travel|trip|ticket*|airfare*|accommodation|visa|stay|expenses|everything ~ cover*|paid|reimburs*|arrang*|included|free|ours|expense|sponsor*|charge|taken
      take|takes|taking care of ~ flight*|hotel*|travel|trip|visa|tickets|accommodation|everything ~ you
      all|full*|every ~ expense*|cost|costs ~ paid|cover*|included|ours|us|reimburs*, expenses|expense paid
      invit*|welcome|host|hosting|bring ~ you ~ expense|expenses|guest|paid|cover*|flight*|hotel|free|charge|weekend|abroad|resort|seaside|beach|spa|island|trip
      fly|flying|flown you, fly ~ you ~ in|out|over|class
      as our|my|his|their|personal|honoured|honored guest|guests, at our|his|their|client expense|cost|costs
      trip|flight*|hotel|travel|ticket*|visit|dinner|weekend|costs|everything ~ on us|our, business class
      first class ~ flight*|ticket*|travel|fly
      free|paid|complimentary|sponsored trip|travel|flight*|hotel|stay|visit|holiday|vacation|weekend|week|accommodation|tour
      per diem, pocket|spending money, luxury hotel|resort, star hotel|resort
      bring|take|invite your wife|husband|family|spouse|girlfriend|children
      family|wife|husband|spouse ~ welcome|too|along|come|join
      travel|visit|meet|come|trip|seminar|conference|lecture ~ abroad|overseas|city|country ~ paid|cover*|arrang*|ticket*|guest|expense*
      costs|cost you nothing|zero, not|t|never|nothing ~ pay|worry|spend ~ flight*|hotel|travel|ticket*|trip|visa
      meals|dinner*|sightseeing|shopping ~ include*|arrang*|paid|cover*|us
      ticket*|visa|hotel|flight* ~ waiting|ready|prepared|in your name|reserved ~ you|your
      only bring|pack yourself|suitcase|passport`,
  },
  unless: {
    en: `
      your|their|my|his own, own expense|cost|pocket|travel, yourself|themselves ~ pay|book|cover
      participants|attendees|delegates ~ cover|pay|bear|arrange, my flight|hotel|trip|holiday|travel|visa
      travel insurance|agency|ban|policy|industry|required|startup
      not|t|cannot|unable cover|pay|reimburse|fund|offer, occasional travel, role|job|position ~ travel|trips
      subscription`,
  },
});
