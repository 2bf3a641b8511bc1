import { defineConcept } from '../concept-lexicon.ts';

/** They want what the public cannot read. Phrases may begin with a negation: "not in the press". */
export const notPublic = defineConcept({
  id: 'not-public',
  says: {
    en: `
      not|never|cannot|nowhere|hardly|rarely|isn|aren|t ~ public|publicly|press|newspaper*|media|online|google*|published|internet|headlines|web|brochure*|journalist*
      beyond|outside|behind|beneath|besides|deeper ~ public|publicly|press|headlines|media|news|newspaper*|published|brochure*|website*|official|obvious
      more than ~ public|publicly|press|headlines|media|news|newspaper*|published|official
      behind scenes|curtain*|closed|doors|headlines, first hand, between the lines, off the record, back channel*
      closed door
      @internal view*|insight*|information|info|knowledge|perspective*|assessment*|material*|document*|detail*|discussion*|debate*|thinking|report*|paper*|figures|data
      @internal plan|plans|sources|picture|story|news|understanding|opinion*|mood|track|side|note|notes|memo*|workings|deliberation*|dynamics|correspondence
      @internal numbers|schedule*|timeline*|roadmap|briefing*|position*|aspect*|content*|draft*|process*
      @want|prefer|mean|about ~ internal|unpublished|unofficial|firsthand|insider|inside
      inside scoop|story|view|track|look|angle
      from the inside, view|look|looks|seen|feel*|things from|inside within|inside
      what ~ inside ~ think*|say*|talk*|discuss*|expect*
      what ~ really|actually|truly ~ going|happen*|discussed|decided|planned|thinks|think|said|behind|inside
      real|true|full story|picture|reasons|mood|thinking|intention*
      before ~ announced|released|published|public|official|press|everyone|others|news
      not|never|t yet ~ announced|released|published|public|disclosed|decided
      only ~ inside|insiders|insider|room|involved|present|within ~ know*|tell|see|sees|hear|hears
      nobody|nothing outside|else ~ know*
      what ~ papers|press|journalists|outsiders|analysts|reporters ~ miss|omit|leave|not|cannot|never|t
      corridor*|coffee|hallway talk|gossip|conversation*|chatter
      rumour*|rumor*|gossip|whispers ~ inside|your|@organisation
      unfiltered|unvarnished|unwritten, leak*|leaked document*|information|paper*|material*
      not for publication|attribution
      official line|version|statement*|communique* ~ but|not|boring|enough|useless|already`,
  },
  unless: {
    en: `
      nothing|avoid|avoiding|refrain|exclude*|redact*|remove|leave ~ confidential|internal|sensitive|classified|proprietary|restricted|nonpublic
      internal vacancy|vacancies|candidate*|mobility|transfer|promotion|communication*|audit*|medicine|control*|combustion|recruiter*|recruitment|posting|job|talent|tool*|training
      inside sales, public affairs|relations|sector|transport|holiday|health|procurement
      public|private consultation|company
      not|never|t|don share|post|upload|sharing, our|my product|launch|release|internal|announcement
      treat* ~ confidential*, application|cv|privacy`,
  },
});
