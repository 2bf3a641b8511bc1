import { defineConcept } from '../concept-lexicon.ts';

export const complianceText = defineConcept({
  id: 'compliance-text',
  says: {
    en: `
      comply|complies|complying|compliant|abide|adhere ~ with|to|by ~ your|employer*|polic*|rules|obligations|agreement|law|laws|regulations|code|terms|all|applicable
      check|consult|clear|confirm|ask|inform|verify|seek|obtain|get|need|require*|speak|make|tell|notify ~ with|from|by|your|that|sure ~ @employer ~ first|before|allow*|permit*|permi*|approv*|consent|rules|polic*|prevent*|may|can|agree*|fine|ok|forbid|whether|if|outside|that
      @employer ~ permission|approval|consent|authoris*|authoriz*|clearance|polic*|rules|permits|allows|prohibit*|restrict*|forbid* ~ you|before|first|participat*|required|needed|consult*|take|outside|this|such|external|side|paid|on|to|please|prevent*
      you ~ are|re permitted|allowed|authoris*|authoriz*|free|entitled ~ to ~ consult|participate|take|speak|by|under|share
      prevent*|preclude*|prohibit* ~ you|from ~ consult*|participat*|tak*|shar*|discuss*
      compliance training|tutorial|module|terms|team|check|questionnaire|review|framework|policy|policies|rules|officer|guidelines|screening|process|reasons|statement|agreement
      our compliance
      sign|accept|read|agree|complete|review|acknowledge|return ~ terms|agreement|consent|code|nda|tutorial|training|attestation|declaration|guidelines|policy|sheet ~ before|prior|first|to|of|conduct|engagement|form|conditions|use|and|on|please|confirm|participat*|take
      terms ~ conditions|engagement|participation|service|use ~ sign*|accept*|agree*|before|read|apply|first|please, code of conduct, consent form, informed consent
      written consent
      ethics|ethical|institutional|research review|approval|approved|board|committee|clearance|reference|irb|reviewed|application|protocol
      approved by ~ ethics|ethical|irb|board, irb approv*|number|protocol|reference|reviewed, information|participant sheet|consent, participant information
      recorded|recording|transcribed|taped ~ with|only|consent|compliance|permission|if|and ~ consent|agree*|permission|monitor*|compliance|audited|reviewed|purposes
      withdraw ~ at any|time|without|from|your, anonymis*|anonymiz*|pseudonym*
      material non public, mnpi, insider trading|dealing|information|information, inside information ~ not|law|trad*|regulation, conflict|conflicts of interest
      restricted list|companies, publicly listed|traded ~ employer|companies|employee*|not
      civil servant*|government|public official*|employee*|officials|officers ~ not|cannot|may|must|need|excluded|require* ~ eligible|participat*|paid|approval|permission|consult|fee|take|accept|clear*
      not|never|t|avoid|no|without ~ share|disclose|reveal|discuss|provide|breach|violat*|break ~ confidential*|proprietary|non|employer*|classified|duty|obligation*|contract|nda|agreement|duties
      duty|duties|obligation*|respect*|breach* ~ of|to|your|any ~ confidential*|employer*|nda|confidence
      data protection|privacy ~ officer|notice|consent|gdpr|approved|statement|comply*|contact|right*|rights, gdpr`,
  },
  unless: {
    en: `
      don|not|no|t|never|skip|forget|without|ignore need|worry|bother|necessary|worried|skip|tell|involve|inform|ask|paperwork|compliance ~ compliance|employer*|paperwork|legal|approval|permission|consent|terms|boss|company|firm|check
      no|without|skip|forget|bypass|avoid|ignore compliance|paperwork|approval|permission|legal|terms|forms|contract|agreement, i|we work|worked|works in|on compliance
      compliance officer|manager|engineer|analyst|role|job|specialist|director|lead|head|position ~ for|at|position|role|job|wanted|needed, compliance is my
      looking|hiring|search*|post|job|role|position|as|was|am ~ compliance officer|manager|engineer|analyst|specialist|lead|head|director
      compliance ~ my ~ field|job|area|career, medical|drug|patient compliance, your ~ compliance ~ expertise|background|experience|career|profile`,
  },
});
