import type { ComponentChildren } from 'preact';

type NoticeProps = { tone?: 'plain' | 'care' | 'urgent'; children: ComponentChildren };

/** One calm line about something that is so, with room for one button. */
export const Notice = ({ tone = 'plain', children }: NoticeProps) => (
  <div class="notice" data-tone={tone}>
    {children}
  </div>
);
