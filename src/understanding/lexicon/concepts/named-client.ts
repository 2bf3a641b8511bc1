import { defineConcept } from '../concept-lexicon.ts';

export const namedClient = defineConcept({
  id: 'named-client',
  says: {
    en: `
      i|we|he|she|am|are|re|m recruit*|hire|hiring|headhunt*|staffing|source|sourcing for|at|with
      recruiter|recruiters|recruitment|sourcer|acquisition|talent|hr|headhunter|resourcing ~ at|with|from|for|of, human resources at|of|for|with
      hiring|people|resourcing|recruitment manager|partner|lead|team|officer at|for|of|with, careers|jobs|vacancies team|office at|of
      on behalf of, retained|mandated|instructed|engaged|commissioned|appointed by|for, search|mandate|assignment for
      client|employer|customer|company|firm|organisation|organization|buyer|sponsor|principal is|here, name of client|employer|company is
      name|identity of ~ client|company|employer|firm ~ is, end client|customer|employer is, i|we represent
      role|position|post|job|vacancy|opening|posting|contract|opportunity is|sits|based|here|open at|with|within|for
      role|position|post|job|vacancy at|with|within
      engineer|manager|officer|analyst|director|developer|specialist|lead|head|architect|lecturer|professor|scientist role|position|post|job at|with|within|for
      is|are hiring|recruiting|seeking a|an|for|two|three|several, is|are looking for a|an|two, is|are|s|has advertis*|posted|opened|published a|the|this|its
      for|at|with|by|from|join* ~ gmbh|ltd|plc|llc|bv|limited|srl|sarl|corp|pty, employed|contract|payroll directly|by|with by|with|at`,
  },
  unless: {
    en: `
      for|at|with|of|by|from|behalf a|an|my|our|one|several|various|different|some|clients|client|companies|firms|leading|well|confidential|top|global|major|their|his|undisclosed|senior|roles|positions|experts|engineers|people|government|your
      client|employer|customer|company|firm|organisation|organization|name|sponsor|principal is|s|being|here|name a|an|in|not|one|very|also|now|still|currently|well|based|looking|seeking|searching|happy|pleased|waiting|willing|keen|ready|known|unnamed|confidential|undisclosed|private|large|small|big|major|leading|global|expanding|growing|building|planning|prepared|interested|asking|asks|important|serious|impressed|satisfied|prefers|discreet|reluctant|anonymous|impatient|secret|able|open|offering|paying|quite|really|particularly|particular|only
      we are|re looking, we are|re hiring|recruiting|seeking a|an|two|three|several|people|experts
      client|company|firm|who|they|fund|partner|organisation|organization|customer|team|employer|clients|everybody|everyone|group|network is|are|re hiring|recruiting|seeking|looking
      can|could|cannot|t|not ~ disclose|reveal|name|share|say ~ client|name|employer|company|who|them|it, well known|respected|established, sector|industry|household
      your company|employer|firm|organisation, to be disclosed|named, later|under nda, in|on behalf of|for investors|students|families|everyone`,
  },
});
