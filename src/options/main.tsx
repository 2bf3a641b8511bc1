import { mount } from '../ui/mount.tsx';
import { Options } from './options.tsx';

void mount('options', (host) => <Options host={host} />);
