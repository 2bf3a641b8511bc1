import { defineConcept } from '../concept-lexicon.ts';

/** A paper, file or picture that lies in the office. What they send themselves is another matter. */
export const documentWanted = defineConcept({
  id: 'document-wanted',
  says: {
    en: `
      @send ~ @document
      @document ~ you ~ could|can|have|might|may|would|use|used|work*|wrote|keep|hold ~ @send|with|from|for|on
      @want ~ copy|copies|screenshot*|scan|scans|picture*|photo*|snapshot|excerpt*|draft|drafts|slides|file|files|pdf|original*|document*|minutes|drawing*|spreadsheet*
      any|some|few|original|actual|recent|internal|real @document ~ you ~ have|keep|could|can|use|@send
      photo*|picture*|screenshot*|scan|scans|copy|excerpt* ~ enough|suffice*|fine|helpful|useful|great|help
      have|got|keep|possess|hold ~ any|some|internal|original|recent|old @document
      take|snap|make|grab|scan|copy|photograph|export|print|pull|download|dump|save ~ picture*|photo*|screenshot*|copy|copies|scan*|slides|pages|document*|file|files|drawing*|minutes|report*|whiteboard|screen|table
      photograph|scan|screenshot|export the|your|those|some|few|it, table of contents
      title|cover page|sheet ~ @send|report|document
      have|got|keep|possess ~ @document ~ handy|hand|share|available|somewhere|lying|disk|drive
      could|can|would|may|possible ~ see|look|read|get|receive|have|obtain ~ your|the|an|any|some|internal|original|whole @document
      best|good|ideal|enough|helpful|useful|perfect ~ would|is ~ copy|screenshot*|scan|picture*|photo*|slides|original|document|drawing*|excerpt*
      phone ~ picture*|photo* of|through`,
  },
  unless: {
    en: `
      cv|resume|invoice|receipt|passport|timesheet, job ad|advert|description|spec|posting, attached|enclosed
      i|we ll|will|shall|ve|have|am|m|re|just|already|also|d send|sending|sent|share|sharing|shared|forward*|provide|attach*|upload*|pass
      i can|could send|share|forward|provide
      send|sending|share|sharing|forward|forwarding|give|provide|show|bring|email|pass you, our|my @document
      let me|us send|share|show, i|we have|got|hold|ve ~ any|some|internal|recent|old
      conference|speaker*|talk|webinar|workshop|lecture|meetup|abstract|poster|bug|ticket|repo|pull|newsletter
      profile|holiday|wedding|family photo*|picture*, headshot
      send|post thoughts|greetings, sample code, job|cover application|letter, published paper*|article*`,
  },
});
