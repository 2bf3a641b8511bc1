import { defineConcept } from '../concept-lexicon.ts';

/** Who decides, who leads, how decisions fall, what the mood is. Asked of the person, about the house that they work in. */
export const insidePerson = defineConcept({
  id: 'inside-person',
  says: {
    en: `
      who ~ decid*|decision*|charge|responsible|leads|heads|runs|signs|sign|approv*|influenc*|sits|drafts|holds|owns|push*|blocks|veto*
      who ~ final|pulls|matters|chairs|listens|controls|handles|oversees|negotiat*|behind|opposes|really|actually|close ~ @organisation|minister|director|file|project|contract|decision*|strings
      who else ~ works|sits|involved|team|unit|project|knows|attend*|room|present|copied|department|office
      who ~ works|sits|serves on|in|under|with ~ your|that|the @organisation|desk|project|file
      whom ~ report|answer|approv*|consult|brief, report|reports|reporting ~ to whom, who ~ reports to
      who reports to whom
      how ~ decision*|approval* ~ made|taken|reach*|fall|falls|come|process|work|works|@organisation
      how ~ you|they|@organisation ~ decide|decides|prioriti*
      decision mak* ~ process|chain|structure|circle|inside|within|@organisation
      decision|approval|reporting|signing chain|process|line|lines|path|hierarchy
      mood|atmosphere|morale|climate|tension*|rivalr*|splits|faction*|disagree*|camps|conflict*|dissent|sentiment|feeling|spirit ~ inside|within|among|between|@organisation|colleague*|staff|leadership|management|corridors
      org|organisation*|organization* chart|structure|diagram|tree, chain of command, pecking order, reporting lines
      structure|hierarchy|composition|setup|layout ~ of|in|within|inside|your @organisation
      which|what|whose ~ official*|director*|manager*|department*|unit|desk|team|side|faction|camp|adviser*|advisor*|deputy|person|people ~ decid*|charge|responsible|handles|leads|owns|influen*|sits|backs|favours|favors|supports|opposes|behind|push*
      @tell|who|names|identify ~ key|main|influential|relevant|senior ~ people|players|persons|figures|officials|decision|actors|names
      names|roles|positions ~ people|officials|staff|members ~ charge|responsible|inside|@organisation
      final|last say|word|signature
      power balance|struggle*|broker*|dynamics|game*, real power|influence|boss, has|have the ear
      internal politics|dynamics|power|hierarchy|structure*|divisions|disagreement*|alliances|mood|climate|rivalr*
      what|how ~ your|the boss|director|minister|head|chief|supervisor|leadership|management|superiors ~ like|think*|trust*|listen*|care*|prefer*|react*|say*`,
  },
  unless: {
    en: `
      who|whom should|do|shall|can|could i|we send|contact|talk|ask|address|speak|bill
      invoice|meetup|wedding|hiring|recruiting|onboarding
      responsible for recruit*|your
      our structure|hierarchy|org|board|decision|hr|management|leadership|ceo|organisation|organization
      candidate*|engineer*|professional*|manager|managers|developer*|leader*|individual*|specialist*|companies|customers|clients|those|someone|somebody|anyone|students|women|volunteer*|woman|man who
      connect*|network*|help* ~ people|professionals|those who, i am|m|was in charge|responsible, you decide|decided
      decide for yourself`,
  },
});
