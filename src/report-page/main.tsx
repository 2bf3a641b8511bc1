import { mount } from '../ui/mount.tsx';
import { ReportPage } from './report-page.tsx';

void mount('report', async (host) => <ReportPage host={host} accountKey={await host.reportKey()} />);
