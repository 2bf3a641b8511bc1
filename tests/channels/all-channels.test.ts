import { expect, test } from 'vitest';
import { channels } from '../../src/channels/all-channels.ts';
import { ReportWay } from '../../src/contracts/account.ts';
import { Delivery } from '../../src/contracts/report.ts';
import { defaultSettings } from '../../src/contracts/settings.ts';
import { hostileReports } from '../report/support/reports.ts';

test.each(ReportWay.options)(
  '%s hands over something that the page may take, whatever the profile says',
  async (way) => {
    for (const { name, report } of await hostileReports()) {
      const delivery = channels[way](report, { ...defaultSettings, managerEmail: 'security@northquay.example' });
      expect(Delivery.safeParse(delivery).error, name).toBeUndefined();
      if (delivery.kind === 'file') expect(delivery.name, name).toMatch(/^second-look-[0-9a-f]{8}\.(eml|json)$/);
    }
  },
);
