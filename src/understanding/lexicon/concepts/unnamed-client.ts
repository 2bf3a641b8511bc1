import { defineConcept } from '../concept-lexicon.ts';

/** Somebody stands behind it whose name is not said. */
export const unnamedClient = defineConcept({
  id: 'unnamed-client',
  says: {
    en: `
      cannot|t|not|unable|never|yet|before|until|may ~ disclos*|name|reveal|mention|share|say|identify|tell ~ @client|identity|who
      @client ~ not|t|cannot|never|yet|rather ~ disclos*|name|named|reveal*|mention*|identif*|public, not at liberty
      @client ~ stay|remain|prefer*|wish*|want*|like*|keep|kept ~ anonym*|confidential|unnamed|background|discreet|discrete|private|secret|nameless|invisible|unknown
      undisclosed|unnamed|confidential|anonymous|discreet|nameless @client|source|backer*
      name|names|identity ~ @client ~ later|stage|confidential|cannot|once|after|withheld|secret|now|moment
      reveal|disclose|name|introduce|share ~ @client ~ later|once|after|when|stage|signed|nda|time|trust
      behalf of|our|my|an|some|several @client
      for|represent*|act|acting|work|works|working|speak*|hired|retained|engaged|with|from an|one|some|certain|several|my|our ~ client|clients|customer|customers|investor*|fund|funds|sponsor*|principal*|consortium|tank
      a|an|one|our|my|certain|some|the|several|these|few ~ client|clients|customer|customers|investor*|fund|funds|sponsor*|principal*|consortium|tank ~ interested|looking|wants|want|wishes|needs|need|seek*|asked|asks|would|require*|keen|hired|pay*|willing|ready|values|plan*|consider*|expand*|entering|who|whose
      for|with|from|by|represent*|behind|work* an|one|certain|some|very ~ large|leading|major|international|foreign|overseas|reputable|known|prestigious|private|global|renowned|serious|established|independent|respected|wealthy|funded @client
      client|clients|partner|partners|investors|backers of ours|mine
      whose name ~ cannot|not|later|confidential|t|secret
      people|those|persons|group behind ~ project|this|offer|fund*
      not|t|cannot|no ~ name|names ~ yet|now|stage|important|matter*|here, confidentiality|discretion reason*
      under nda, third party|parties ~ interested|interest|client
      client|customer|sponsor|principal|investor ~ will|would ~ introduc*|reveal*|present|himself|later
      know who they are|is later|soon|once`,
  },
  unless: {
    en: `
      clients include|including|such|range|like, client|customer called|rang|complained|phoned|signed
      your client*|customer*|investor*
      email|mail|web|software|outlook|ssh client*
      client side|server|library|code|application|facing|services|relationship
      we are|re leading|large|major|global|independent
      our customers|clients love|trust|rely|save, my own, named`,
  },
});
