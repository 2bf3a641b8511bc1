import type { Report } from '../contracts/report.ts';
import { reportJson } from './json.ts';
import { base64Lines, header, multipart } from './mime.ts';
import { plainText } from './plain-text.ts';
import { fileName, subjectOf } from './report-words.ts';

/**
 * The report as a mail that opens as a draft (`X-Unsent: 1`), with the JSON attached. No From, Date or Message-ID:
 * the person's own mail program sets them when they send it. ASCII only, lines ended by CRLF.
 */
export function eml(report: Report, to: string): string {
  // An address outside ASCII cannot stand in a header (RFC 6532 apart); the person fills it in.
  const addressee = /^[\x21-\x7e]+$/.test(to) && `To: ${to}`.length <= 300 ? [`To: ${to}`] : [];
  const headers = [...addressee, header('Subject', subjectOf(report)), 'X-Unsent: 1'];
  return multipart(headers, `second-look-${report.id}`, [textPart(report), jsonPart(report)]);
}

const textPart = (report: Report) => ({
  headers: ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64'],
  body: base64Lines(plainText(report).replace(/\n/g, '\r\n')),
});

function jsonPart(report: Report) {
  const name = fileName(report, 'json');
  return {
    headers: [
      `Content-Type: application/json; name="${name}"`,
      'Content-Transfer-Encoding: base64',
      `Content-Disposition: attachment; filename="${name}"`,
    ],
    body: base64Lines(reportJson(report)),
  };
}
