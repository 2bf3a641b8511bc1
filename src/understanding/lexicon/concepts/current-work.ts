import { defineConcept } from '../concept-lexicon.ts';

/** What the person works on now, where, with how many, and where they travel. */
export const currentWork = defineConcept({
  id: 'current-work',
  says: {
    en: `
      what|which ~ you|your|team|unit|lab|department ~ working|work|engaged|assigned|involved|developing|testing|building|researching|busy|handling|preparing|dealing|concentrat*
      @tell ~ your|you current*|present|daily|ongoing|recent|usual|actual|exact|own @project
      your|you|team current|present|ongoing|upcoming|latest|running|active @project|test*|trial*
      @tell ~ what ~ your|you ~ team|unit|lab|department|office|group ~ do|does|doing|working|plan*
      which|what programme*|program|project*|contract*|dossier*|unit|team|division|department|directorate|desk|platform*|site|base|lab|section|regiment|squadron|ship|file ~ you|your
      where ~ you ~ stationed|posted|deployed|assigned|serving|seconded
      when ~ your|the|next|planned|first ~ test*|trial*|deployment*|exercise*|mission*|flight|delegation|sea|firing
      travel|trip|leave plans|schedule|itinerary|calendar
      your ~ next|upcoming|coming|planned ~ trip|travel*|visit|mission|conference|rotation
      when|where ~ you ~ travel*|fly|flying|abroad|trip|next
      how many ~ people|staff|engineers|researchers|colleagues|officers|technicians|scientists|analysts ~ you|your|work*|there|assigned|team|unit
      size|headcount|strength ~ your ~ team|unit|department|group|section
      how big|large ~ your|the team|unit|department|group|section|lab
      progress|status|stage|state|phase|timeline|schedule|milestone*|deadline* ~ your ~ @project
      how far|advanced|close ~ you|your|project|programme|program|development
      what|which ~ your ~ work|job|project|research|tasks|duties|role|day|days|week ~ involve*|include*|consist*|cover*|about|look*|entail*|mainly|exactly
      are|were|you ~ involved|assigned|attached|participat*|seconded ~ in|to|with|on ~ @project
      do|are you ~ still|currently|now ~ work*|with|on|at ~ @project|@organisation
      routine|typical|normal|average|ordinary day|week ~ you|your|office|look|unit
      anything|what new|interesting|happening|going|cooking|planned ~ your|you ~ @organisation|work|desk
      what|which ~ on your|team ~ desk|plate|table|bench|agenda|roadmap
      busy|occupied ~ with ~ now|moment|days|currently`,
  },
  unless: {
    en: `
      next|new role|job|step|move|career|challenge|chapter, like|want|love|prefer|wish to work|do
      our|my current|latest|new|next|own @project|team|product
      talk|abstract|speaker|poster|keynote|session title|topic, you will|ll|would|d be|work working|doing|work
      happy|satisfied|leave|leaving|change|changing|open|looking ~ current*
      salary, notice period, how is work, our team|programme|program|conference|webinar ~ you, looking for work
      meet|catch ~ conference|booth|stand`,
  },
});
