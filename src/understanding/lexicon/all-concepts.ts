import type { ConceptLexicon } from './concept-lexicon.ts';
import { access } from './concepts/access.ts';
import { amountPerPiece } from './concepts/amount-per-piece.ts';
import { chasing } from './concepts/chasing.ts';
import { clearance } from './concepts/clearance.ts';
import { colleaguesWanted } from './concepts/colleagues-wanted.ts';
import { complianceText } from './concepts/compliance-text.ts';
import { currentWork } from './concepts/current-work.ts';
import { cvFirst } from './concepts/cv-first.ts';
import { doNotShare } from './concepts/do-not-share.ts';
import { documentWanted } from './concepts/document-wanted.ts';
import { easyTerms } from './concepts/easy-terms.ts';
import { flattery } from './concepts/flattery.ts';
import { hardshipHook } from './concepts/hardship-hook.ts';
import { insidePerson } from './concepts/inside-person.ts';
import { interview } from './concepts/interview.ts';
import { logInHere } from './concepts/log-in-here.ts';
import { moveChannel } from './concepts/move-channel.ts';
import { namedClient } from './concepts/named-client.ts';
import { narrowerPlease } from './concepts/narrower-please.ts';
import { notPublic } from './concepts/not-public.ts';
import { oddPayment } from './concepts/odd-payment.ts';
import { payForInsight } from './concepts/pay-for-insight.ts';
import { praiseAfterDelivery } from './concepts/praise-after-delivery.ts';
import { publicVenue } from './concepts/public-venue.ts';
import { runOrOpen } from './concepts/run-or-open.ts';
import { scarcity } from './concepts/scarcity.ts';
import { secrecy } from './concepts/secrecy.ts';
import { sharedHistory } from './concepts/shared-history.ts';
import { specialApp } from './concepts/special-app.ts';
import { travelPaid } from './concepts/travel-paid.ts';
import { unnamedClient } from './concepts/unnamed-client.ts';
import { urgency } from './concepts/urgency.ts';
import { vacancyNumber } from './concepts/vacancy-number.ts';
import { vagueRole } from './concepts/vague-role.ts';

/** Every concept that is found by phrases. A new one needs a file in `concepts/` and a line here. */
export const allConcepts: readonly ConceptLexicon[] = [
  payForInsight,
  amountPerPiece,
  notPublic,
  insidePerson,
  colleaguesWanted,
  clearance,
  access,
  currentWork,
  documentWanted,
  narrowerPlease,
  unnamedClient,
  vagueRole,
  easyTerms,
  moveChannel,
  specialApp,
  travelPaid,
  secrecy,
  urgency,
  chasing,
  scarcity,
  flattery,
  hardshipHook,
  cvFirst,
  interview,
  oddPayment,
  runOrOpen,
  logInHere,
  praiseAfterDelivery,
  namedClient,
  vacancyNumber,
  complianceText,
  publicVenue,
  doNotShare,
  sharedHistory,
];
