import { defineConcept } from '../concept-lexicon.ts';

/** Money for what somebody knows or writes. A salary, and a fee that they ask for, are another matter. */
export const payForInsight = defineConcept({
  id: 'pay-for-insight',
  says: {
    en: `
      @pay ~ @insight|@piece, @insight|@piece ~ @pay, #sum ~ @insight, #sum ~ for|per|each|every @piece
      your @insight|@piece ~ #sum, in exchange|return ~ @insight|@piece|#sum, @insight|@piece ~ in exchange|return
      time|effort|efforts|trouble|contribut*|participation ~ @pay
      @pay ~ time|effort|efforts|trouble|contribut*|participation
      worth your while|time|effort, something for your trouble, honorari*, retainer, gratuity
      token of appreciation|gratitude|thanks, not expect|ask|want ~ for free|nothing
      @pay consult*|interview|call|survey|conversation|discussion|research|writing|collaborat*|cooperat*|advisory|assignment*
      consult*|advis*|expert|speaker|author|writer fee|fees|rate|rates|contract
      extra|side|additional|supplement*|second|passive|steady income|money|cash|earn*|revenue|salary
      earn|earning ~ side|extra|additional|spare|little|bit, money on the side
      monetize|monetise|monetizing|monetising ~ knowledge|expert*|experience|skill*|insight*
      turn ~ knowledge|expertise|experience|know ~ income|money|cash|revenue
      generous*|handsome* @pay
      financial*|material*|monetary reward*|incentive*|recognition|appreciat*|gratitude|compensat*
      thank|thanks|show|grateful ~ financially|materially|money|envelope|account
      budget|funds ~ set|aside|available|for ~ @insight, transfer|wire ~ #sum
      what|whatever you know ~ worth|@pay, value ~ your @insight ~ money|#sum`,
  },
  unless: {
    en: `
      salary|payroll|payslip|subscription|tuition|registration|enrol*|refund*|overdue|unpaid|volunteer|rewarding
      our|my fee|fees|price*|rates, publication|processing|entry|membership|licence|license|ticket fee|fees|charge*
      pay attention|tribute|respect*|heed|off|dividends, hard|effort* paid off, you pay|owe
      pay|settle invoice*|bill
      my report|article|paper|essay|consulting|research, price|cost|costs ~ course|training|book|ticket
      full time, annual|pension|benefits, earn* a degree|phd|reputation|trust|points|badge|certificate
      earnings call|report|season|estimate*, paid leave|ad|ads|advert*|media|search|parental, paying customers
      payment*|payments system*|terminal*|platform*|processor*|industry|solution*|gateway*|team|space`,
  },
});
