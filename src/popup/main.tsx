import { mount } from '../ui/mount.tsx';
import { Popup } from './popup.tsx';

void mount('popup', (host) => <Popup host={host} />);
