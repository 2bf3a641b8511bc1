import { foldCompany } from '../text/names/fold-company.ts';

/** One government alert that named organisations. Dates are ISO days, or months where no day was given. */
type PublicAlert = { by: string; what: string; date: string; inWords: string; organisations: readonly string[] };

/**
 * Government alerts only, never the press. An organisation can share its name with others, and whoever was once in
 * contact with one of these is as likely to have been deceived by it. Last looked at on 21 November 2026.
 */
export const publicAlerts: readonly PublicAlert[] = [
  {
    by: 'MI5',
    what: 'espionage alert to Parliament',
    date: '2025-11-18',
    inWords: '18 November 2025',
    organisations: ['BR-YR Executive Search', 'Internship Union'],
  },
  {
    by: 'BfV',
    what: 'notice on contacts through LinkedIn',
    date: '2017-12-10',
    inWords: '10 December 2017',
    organisations: [
      'RiseHR',
      'Center for Sino-Europe Development Studies',
      'China Center of International Politics and Economy',
    ],
  },
  {
    by: 'FBI',
    what: 'seizure of the domain of a sham employer',
    date: '2025-04',
    inWords: 'April 2025',
    organisations: ['BlockNovas'],
  },
];

type NamedOrganisation = { organisation: string; alert: PublicAlert };

const byName = new Map(
  publicAlerts.flatMap((alert) =>
    alert.organisations.map((organisation): [string, NamedOrganisation] => [
      foldCompany(organisation),
      { organisation, alert },
    ]),
  ),
);

/** The alert that names an organisation of this very name, folded; null when none does. Never a part of a name. */
export const alertNaming = (company: string): NamedOrganisation | null => byName.get(foldCompany(company)) ?? null;
