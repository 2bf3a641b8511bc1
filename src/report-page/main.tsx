import { mount } from '../ui/mount.tsx';
import { ReportPage } from './report-page.tsx';

void mount('report', (host) => <ReportPage host={host} />);
