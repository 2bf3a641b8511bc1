import type { ProfileSignals } from '../../contracts/profile.ts';
import type { Missing, Read } from '../../contracts/signal.ts';

// Invented people only. Samples are what each page looks like without an extension around it.

export const seen = <T>(value: T): Read<T> => ({ value, via: 'sample' });
const missing = (why: Missing) => ({ missing: why });

/** A profile of which only the name was read. */
export const onlyNamed = (name: string): ProfileSignals => ({
  name: seen(name),
  pronouns: missing('absent'),
  headline: missing('absent'),
  location: missing('absent'),
  degree: seen(2),
  slug: missing('absent'),
  memberId: missing('absent'),
  connections: missing('not-loaded'),
  followers: missing('not-loaded'),
  mutualConnections: missing('absent'),
  about: missing('absent'),
  photo: seen('lazy'),
  photoUploadedAt: missing('not-loaded'),
  positions: missing('not-loaded'),
  positionsTotal: missing('not-loaded'),
  education: missing('not-loaded'),
  skillsTotal: missing('not-loaded'),
  recommendations: missing('not-loaded'),
  joined: missing('absent'),
  accountCreatedAbout: missing('absent'),
  firstActivityAt: missing('not-loaded'),
  lastActivityAt: missing('not-loaded'),
  activityCount: missing('not-loaded'),
  verified: missing('not-understood'),
  openToWork: missing('absent'),
  hiring: missing('absent'),
  contactInfoUpdated: missing('absent'),
  photoUpdated: missing('absent'),
});

const position = (title: string, company: string, start: string, end: string | null = null) => ({
  title,
  company,
  companyLinked: null,
  start,
  end,
  description: null,
});

export const tamsin: ProfileSignals = {
  ...onlyNamed('Tamsin Orrel'),
  headline: seen('Hydrologist · Wetland Trust'),
  slug: seen('tamsin-orrel'),
  degree: seen(2),
  accountCreatedAbout: seen('2016-05'),
  photo: seen('loaded'),
  photoUploadedAt: seen('2024-03-12T10:04:11Z'),
  mutualConnections: seen(4),
  connections: seen({ count: 500, orMore: true }),
  lastActivityAt: seen('2026-10-18T16:20:00Z'),
  positions: seen([
    position('Hydrologist', 'Wetland Trust', '2021-02'),
    position('Water analyst', 'Saltmarsh Survey', '2018-01', '2021-01'),
    position('Water analyst', 'Fenland Drainage Board', '2016-04', '2017-12'),
    position('Field assistant', 'Fenland Drainage Board', '2015-06', '2016-03'),
    position('Warden', 'Orrel Mill Reserve', '2014-05', '2015-05'),
    position('Volunteer', 'Orrel Mill Reserve', '2013-05', '2014-04'),
  ]),
};

export const elena: ProfileSignals = {
  ...onlyNamed('Elena Hartwell'),
  headline: seen('Senior Partner · Meridian Insight Group'),
  slug: seen('elena-hartwell-8b1a2'),
  degree: seen(1),
  accountCreatedAbout: seen('2026-06'),
  photo: seen('loaded'),
  photoUploadedAt: seen('2026-09-02T08:00:00Z'),
  mutualConnections: seen(14),
  connections: seen({ count: 500, orMore: true }),
  activityCount: seen(0),
  positions: seen([
    position('Senior Partner', 'Meridian Insight Group', '2012-03'),
    position('Analyst', 'Corbel & Rooke', '2008-09', '2012-02'),
  ]),
};

export const dana: ProfileSignals = {
  ...onlyNamed('Dana Whitlow'),
  headline: seen('Talent Partner for cleared engineers | trusted by governments'),
  slug: seen('dana-whitlow-71c0b'),
  degree: seen(3),
  accountCreatedAbout: seen('2026-04'),
  connections: seen({ count: 41, orMore: false }),
  photo: seen('loaded'),
  positions: seen([position('Talent Partner', 'Whitlow Advisory', '2011-01')]),
};

export const theo: ProfileSignals = {
  ...onlyNamed('Theo Lindqvist'),
  headline: seen('Associate · Calder Insight'),
  slug: seen('theo-lindqvist'),
  accountCreatedAbout: seen('2019-02'),
  photo: seen('loaded'),
  positions: seen([{ ...position('Associate', 'Calder Insight', '2022-03'), companyLinked: true }]),
};
