import { defineConcept } from '../concept-lexicon.ts';

/** What the person can get into. What they will be given access to is another matter. */
export const access = defineConcept({
  id: 'access',
  says: {
    en: `
      do|can|could|whether|if|are|may|would you ~ access|enter|open|reach|administer|log|login|connect|see|view|pull|query|download ~ @system
      do|can|could|whether|if|are you ~ have|hold|still|given|granted ~ access|permission*|privilege*|credential*|login|admin*|keys|badge
      what|which|many ~ @system|account* ~ you ~ access|admin*|manage|log|see|reach|open|responsible|maintain|connect*|handle|enter|touch|allowed|covered
      which|what ~ @system ~ can|could|may you
      your access|permission*|privilege*|credential*|badge|login|entitlement*|pass|account|keycard|rights ~ @system|level|cover*|include*|allow*|extend*|reach*|still|rights|open|opens|let|lets
      level|kind|type|sort|extent|scope|degree|range|much of access|permission*|privilege*|admin*|visibility ~ you|your|have|@system
      how much|far|deep ~ access|system*|network*|see|reach
      do|can|still|who|have|hold|with|your ~ admin*|root|privileged|elevated|superuser|physical|unescorted|unrestricted access|rights|privilege*|account*|permission*|credential*|password*|user
      @colleague|those with|has|have|having|had access|admin* ~ @system|internal
      who ~ access|admin*|logs|passwords|keys ~ @system
      allowed|permitted|authorised|authorized ~ enter|access|visit|walk|log|bring|take|open ~ @system|inside
      where|places|doors|rooms|floors|gates|areas ~ your|you ~ badge|card|pass|key|allowed|enter|open*
      your badge|card|pass|key|keycard|login ~ open*|door*|work*|get|reach
      are you ~ responsible|charge|managing|administering|admin*|maintaining ~ @system
      are you ~ one|person who ~ manages|runs|maintains|configures|administers ~ @system
      you ~ still|also|already ~ get|walk|log|sign into|in|inside ~ @system
      get|walk|come|let into|inside|past ~ lab|labs|building*|site|base|server*|network*|archive*|control
      are|is ~ @system ~ reachable|accessible|visible|open ~ you|your|home|outside
      reachable|accessible ~ from your ~ desk|account|laptop|home`,
  },
  unless: {
    en: `
      access to|our our|portal|car|gym|journal*|vehicle|driver|library|wifi|recording|webinar|course*|pool|parking|park|slides|benefits
      open access, you will|ll|would|d have|get|receive|gain|be access|given|able
      give|grant|grants|provide|send|offer you ~ access, accessib*, parking|swimming
      our @system|product|platform, my account|files|system*|server*, password reset, access denied|card`,
  },
});
