import { defineConcept } from '../concept-lexicon.ts';

/** A sum for a piece or a time. What a year, a ticket or a licence costs is another matter. */
export const amountPerPiece = defineConcept({
  id: 'amount-per-piece',
  says: {
    en: `
      #sum per|each|every|an|a|for|apiece @unit, #sum each|apiece|hourly|daily|weekly|monthly
      #sum ~ per|each|every @unit
      #sum for ~ report*|article*|paper|page|pages|brief|memo|note|summary|piece|essay|call|hour|hours|minutes|session|interview|answers|conversation|lines
      each|every|per|one|single|an|first @unit ~ #sum, hourly|daily|page|word|piece rate ~ #sum
      pay|pays|offer|offers|transfer|give|gives|wire|send you ~ #sum
      rate|fee|honorar*|compensation|remuneration ~ #sum
      earn|make|receive|get|collect ~ #sum
      #sum ~ few|couple|short|brief|half ~ call|lines|pages|thoughts|minutes|hour|hours
      worth|good for #sum ~ us|client|you, #sum ~ your @insight, up to #sum
      #sum ~ next|other|second|final|upon|delivery|acceptance`,
  },
  unless: {
    en: `
      salary|salaries|annual*|yearly|annum|budget|ticket*|turnover|revenue|rent|price|prices|priced|tuition|fine|grant|grants|raised|funding
      discount*|subscription|licence|license|mortgage|sales|valuation|registration|gross|pension|invoice|donat*|charity|savings
      contract value
      #sum ~ year, our|my fee|fees|rate|rates, we charge, plan|plans|tier cost*|start*|from, you pay|owe`,
  },
});
