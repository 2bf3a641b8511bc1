// Drawn here, in the colour of the text around them: a picture from anywhere else would be a request.

const shape = { viewBox: '0 0 20 20', width: 20, height: 20, focusable: 'false' } as const;

export const GearIcon = () => (
  <svg {...shape} aria-hidden="true" class="icon">
    <circle cx="10" cy="10" r="2.6" />
    <path d="M10 2.2v2.2M10 15.6v2.2M2.2 10h2.2M15.6 10h2.2M4.5 4.5l1.5 1.5M14 14l1.5 1.5M4.5 15.5 6 14M14 6l1.5-1.5" />
    <circle cx="10" cy="10" r="5.6" />
  </svg>
);

export const ChevronIcon = () => (
  <svg {...shape} aria-hidden="true" class="icon chevron">
    <path d="m5.5 7.8 4.5 4.5 4.5-4.5" />
  </svg>
);

export const LockIcon = () => (
  <svg {...shape} aria-hidden="true" class="icon">
    <rect x="4.5" y="9" width="11" height="7.5" rx="1.5" />
    <path d="M7 9V6.5a3 3 0 0 1 6 0V9" />
  </svg>
);

export const BackIcon = () => (
  <svg {...shape} aria-hidden="true" class="icon">
    <path d="M12.2 5.2 7.4 10l4.8 4.8" />
  </svg>
);
