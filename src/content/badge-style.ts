/**
 * The badge's own sheet, adopted by its shadow root: it needs no request and no page policy can refuse it. Below 1,560 px
 * it keeps to the gap under LinkedIn's bar, and folds to its bars once the person scrolls, for then that gap is gone.
 */
export const badgeStyle = `
:host{all:initial!important;position:fixed!important;top:54px!important;right:12px!important;z-index:2147483000!important}
*{box-sizing:border-box}
.pill{display:flex;align-items:center;justify-content:flex-end;font:500 12px/16px system-ui,sans-serif;
 color:#1d2530;background:#fff;border:1px solid #c3c8cf;border-radius:12px;max-width:340px;
 box-shadow:0 1px 3px rgb(0 0 0/.14)}
button{all:unset;box-sizing:border-box;cursor:pointer;border-radius:12px}
button:focus-visible{outline:2px solid #1f5fbf;outline-offset:1px}
.open{display:flex;align-items:center;gap:6px;padding:2px 8px;min-height:20px;min-width:24px}
.fold{padding:2px 7px 2px 3px;color:#5a6472;min-height:20px;min-width:20px;text-align:center}
.bars{display:flex;gap:2px;flex:none}
.bars i{width:4px;height:11px;border-radius:1px;background:#d5d9de}
.reason{display:none;position:absolute;top:100%;right:0;margin-top:4px;width:max-content;max-width:300px;padding:8px 12px;
 background:inherit;border:inherit;border-color:#c3c8cf;border-radius:8px;font-weight:400;line-height:18px;white-space:normal;
 box-shadow:0 2px 8px rgb(0 0 0/.16)}
.pill:hover .reason:not(:empty),.pill:focus-within .reason:not(:empty){display:block}
.low .bars i:nth-child(-n+1){background:#5a6472}
.medium{border-color:#9a6200}.medium .bars i:nth-child(-n+2){background:#9a6200}
.high{border-color:#9c1730}.high .bars i{background:#9c1730}
.unread .bars i{background:repeating-linear-gradient(45deg,#8a93a0 0 1px,transparent 1px 3px)}
.could-not-read .bars{display:none}
.mark{display:none;font-weight:700}.could-not-read .mark{display:inline}
.folded:not(:hover,:focus-within) :is(.words,.fold){display:none}
@media (max-width:1559px){.scrolled:not(:hover,:focus-within) :is(.words,.fold){display:none}}
@media (prefers-color-scheme:dark){
 .pill{color:#e8ebef;background:#20262e;border-color:#4a535f}.fold{color:#aab3be}
 .reason{border-color:#4a535f}button:focus-visible{outline-color:#8fbcf5}
 .bars i{background:#48515c}.low .bars i:nth-child(-n+1){background:#c9d0d8}
 .medium{border-color:#f0bf57}.medium .bars i:nth-child(-n+2){background:#f0bf57}
 .high{border-color:#ff8a98}.high .bars i{background:#ff8a98}}
@media (forced-colors:active){
 .pill{border-color:CanvasText}.bars i{forced-color-adjust:none;background:GrayText}
 .low .bars i:nth-child(-n+1),.medium .bars i:nth-child(-n+2),.high .bars i{background:CanvasText}}
@media print{:host{display:none!important}}
`;
