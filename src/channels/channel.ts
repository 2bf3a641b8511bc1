import type { Delivery, Report } from '../contracts/report.ts';
import type { Settings } from '../contracts/settings.ts';

/** One way for a report to leave. Pure: it makes what the page hands over, and sends nothing itself. */
export type Channel = (report: Report, settings: Settings) => Delivery;
