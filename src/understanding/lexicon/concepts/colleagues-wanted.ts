import { defineConcept } from '../concept-lexicon.ts';

/** They want to be led on to others. Leading the person on to their own colleagues is another matter. */
export const colleaguesWanted = defineConcept({
  id: 'colleagues-wanted',
  says: {
    en: `
      introduc*|connect|refer|link|hook|acquaint|recommend|suggest|point|direct|name|nominate|bring me|us|him|them|our|client ~ @colleague
      put|get me|us|him|them ~ touch|contact, put ~ in touch|contact with ~ @colleague|@organisation
      know|recommend|suggest|name|propose|identify|nominate|think ~ anyone|anybody|someone|somebody|others|other|colleague*|friend*|people|person ~ @organisation|field|similar|access|same|former|works|working|like|background|else
      anyone|anybody|someone|somebody|people|others else|other ~ @organisation|know|think|help|talk|speak
      who ~ else|other ~ might|could|would ~ help|interested|willing|open|speak|talk|contribute
      introduction*|intro|intros|referral* ~ your|other|further|suitable|colleague*|people|@organisation
      names|name|contacts|contact|emails|numbers|list|profiles ~ colleague*|coworker*|teammate*|engineer*|staff|officials|officers|people|members|experts|specialists
      bring|invite|involve|ask|approach|encourage ~ your|other|some colleague*|friend*|teammate*|coworker*|contacts|supervisor*|boss
      any|other|more|some|few|further|former colleague*|friend*|contacts|peers|acquaintance*|coworker*|classmate*|teammate* ~ who|interested|willing|might|could|open|similar|same|join|participate|field
      your colleague*|friend*|peers|coworker*|classmate*|teammate* ~ interested|willing|might|could|like|open|similar|same|join|participate|field|benefit
      for each|every|any ~ introduction*|referral*|person|colleague*|contact
      from|in|within|through|tap|among your ~ network|circle|contacts|rolodex
      pass|forward|give|hand ~ my|our ~ contact|number|details|card|name|offer ~ colleague*|friend*|coworker*|supervisor*|someone|people
      second|another|additional|further|third person|expert|colleague|voice|source|specialist ~ from|in|at|inside|your @organisation|field
      who ~ your ~ team|office|department|unit|lab ~ also|too|might|could ~ like|help|interested|join|talk|open
      friend*|colleague*|coworker*|classmate*|someone|somebody|anyone ~ yours|your ~ willing|help|talk|join|interested|open|might|could`,
  },
  unless: {
    en: `
      introduce myself|you, let me introduce, my|our colleague*|manager|director|boss|supervisor|recruit*|hr
      put|connect|refer|recommend you
      say hi|hello, greet*|regards, hi|hello to, feel free ~ ad|advert*|post|posting|event, references ~ invent*
      tag`,
  },
});
