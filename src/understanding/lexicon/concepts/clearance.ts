import { defineConcept } from '../concept-lexicon.ts';

/** Security clearance and vetting, held or wanted; customs, sales and roads have clearances, too. */
export const clearance = defineConcept({
  id: 'clearance',
  says: {
    en: `
      security|government|personnel|facility|national clearance*, you|your ~ clearance*
      clearance* ~ you|your|level|holder*|active|current|status|granted|lapsed|expired|higher|valid
      hold|holding|have|held|had|possess|obtain*|get|got|still|active|current|valid|high*|what|which|any|under|through ~ clearance*|vetting
      you|been|be|get|got|were|was|colleagues|people|somebody|someone cleared|vetted ~ level|highest|secret|state|work|handle|see|access|by|already|still|which|what
      are|were|you ~ cleared|vetted
      vetting ~ level|status|file|pass*|you|your|undergone|gone|developed|positive|renew*
      developed|positive|security|state|passed vetting
      cleared|vetted people|personnel|staff|engineers|colleagues|candidates|professional*|individuals|specialist*|consultant*|experts|profiles|talent
      cleared for|to ~ secret|level|confidential|classified|handle|which|what|restricted, security cleared
      top secret, eyes only
      authorised|authorized|entitled|allowed|permitted|trusted|handle|handled|handling|see|read|level ~ classified|secret|restricted ~ material*|information|document*|files|data|papers
      pass|passed|undergone|cleared ~ security check*|screening|vetting|investigation|polygraph
      how high|far ~ cleared|clearance
      secrecy|security|protection|classification level|grade ~ you|your|hold|have|up|allowed
      classified|restricted|secret ~ you ~ see|read|handle|allowed|open`,
  },
  unless: {
    en: `
      customs|sale|sales|road|ground|medical|debris|height|stock|inventory|land|mine|exam|flight|airport|import|export|shipping|cargo|rights|music|copyright|trade|bank|slum|regulatory clearance*
      clearance sale|sales|price|rack|outlet|distance|gap, sponsor*, cleared customs|up|out|snow
      payment|cheque|schedule|calendar|diary ~ cleared
      not|t|cannot|never ~ talk|discuss|speak|say|share ~ clearance*|classified, airport, my|our clearance*
      door|wall|wheel|roof|bridge|vehicle|forest`,
  },
});
