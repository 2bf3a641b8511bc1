import { mount } from '../ui/mount.tsx';
import { Welcome } from './welcome.tsx';

void mount('welcome', (host) => <Welcome host={host} />);
