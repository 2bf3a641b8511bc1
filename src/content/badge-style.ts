/**
 * The badge's own sheet, adopted by its shadow root: it needs no request and no page policy can refuse it. Below 1,560 px
 * it keeps to the gap under LinkedIn's bar, and folds to its bars once the person scrolls, for then that gap is gone.
 * Colours: text, ground, line, bar that is off, bar that is on, focus.
 */
export const badgeStyle = `
:host{all:initial!important;position:fixed!important;top:54px!important;right:12px!important;z-index:2147483000!important}
*{box-sizing:border-box}
.pill{--t:#1d2530;--g:#fff;--l:#c3c8cf;--off:#d5d9de;--on:#5a6472;--f:#1f5fbf;
display:flex;align-items:center;font:500 12px/16px system-ui,sans-serif;color:var(--t);background:var(--g);
border:1px solid var(--l);border-radius:12px;box-shadow:0 1px 3px #0003}
.medium{--l:#9a6200;--on:#9a6200}.high{--l:#9c1730;--on:#9c1730}
@media (prefers-color-scheme:dark){.pill{--t:#e8ebef;--g:#20262e;--l:#4a535f;--off:#48515c;--on:#c9d0d8;--f:#8fbcf5}
.medium{--l:#f0bf57;--on:#f0bf57}.high{--l:#ff8a98;--on:#ff8a98}}
@media (forced-colors:active){.pill{--l:CanvasText;--off:GrayText;--on:CanvasText;--f:Highlight}i{forced-color-adjust:none}}
button{all:unset;cursor:pointer;border-radius:12px;padding:2px 8px}
button:focus-visible{outline:2px solid var(--f);outline-offset:1px}
.open{display:flex;align-items:center;gap:6px}.fold{padding-left:3px;color:var(--on)}
.bars{display:flex;gap:2px}
i{width:4px;height:11px;border-radius:1px;background:var(--off)}
.high i,.medium i:nth-child(-n+2),.low i:first-child{background:var(--on)}
.unread i{background:repeating-linear-gradient(45deg,var(--on) 0 1px,#0000 1px 3px)}
.could-not-read .bars,.reason,.mark{display:none}.could-not-read .mark{display:inline}
.reason{position:absolute;top:100%;right:0;margin-top:4px;width:max-content;max-width:300px;padding:8px 12px;
background:inherit;border:1px solid var(--l);border-radius:8px;font-weight:400;line-height:18px}
.pill:is(:hover,:focus-within,.told) .reason:not(:empty){display:block}
.close{display:none;position:absolute;top:100%;right:0;margin-top:4px;padding:8px 10px}
.told .close{display:block}.told .reason{padding-right:32px;border-width:2px}
.folded:not(:hover,:focus-within) :is(.words,.fold){display:none}
@media (max-width:1559px){.scrolled:not(:hover,:focus-within) :is(.words,.fold){display:none}}
@media print{:host{display:none!important}}
`;
