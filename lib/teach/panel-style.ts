/** How the panel and the outlines look: our colours, whatever the page says. */
export const STYLE = `
:host { all: initial; position: fixed; inset: 0; z-index: 2147483647; pointer-events: none; color-scheme: light dark; }
.layer { position: fixed; inset: 0; overflow: hidden; }
.mark { position: fixed; box-sizing: border-box; border: 2px solid light-dark(#0b6a5b, #57c9b2); border-radius: 4px; }
.post { border-width: 1px; border-style: dashed; opacity: .7; }
.said { position: absolute; inset-block-end: 100%; inset-inline-start: -2px; padding: 0 4px; border-radius: 4px 4px 0 0; background: light-dark(#0b6a5b, #57c9b2); color: light-dark(#ffffff, #06231e); font: 600 11px/16px system-ui, sans-serif; white-space: nowrap; }
.panel { position: fixed; inset-block-end: 16px; inset-inline-end: 16px; width: min(320px, calc(100vw - 32px)); max-height: calc(100vh - 32px); overflow: auto; box-sizing: border-box; padding: 16px; pointer-events: auto; background: light-dark(#ffffff, #202522); color: light-dark(#171a18, #ecefed); border-radius: 12px; box-shadow: 0 0 0 1px light-dark(rgb(23 26 24 / .08), rgb(255 255 255 / .1)), 0 8px 24px rgb(0 0 0 / .3); font: 14px/20px system-ui, sans-serif; text-align: start; }
h2 { margin: 0 0 12px; font: 600 14px/20px system-ui, sans-serif; }
label { display: grid; gap: 4px; color: light-dark(#4e5652, #b4bcb7); font-size: 12px; line-height: 16px; }
select, button { font: inherit; font-size: 14px; line-height: 20px; min-height: 32px; padding: 4px 12px; border-radius: 8px; border: 1px solid light-dark(#7c847f, #7e8883); background: light-dark(#ffffff, #171b19); color: light-dark(#171a18, #ecefed); }
button { cursor: pointer; }
button[aria-disabled='true'] { opacity: .5; cursor: default; }
.primary { background: light-dark(#0b6a5b, #57c9b2); border-color: transparent; color: light-dark(#ffffff, #06231e); }
select:focus-visible, button:focus-visible { outline: 2px solid light-dark(#0b6a5b, #57c9b2); outline-offset: 2px; }
.row { display: flex; flex-wrap: wrap; gap: 8px; margin-block-start: 8px; }
p { margin: 12px 0 0; }
.status:empty, .hint:empty { display: none; }
.hint { color: light-dark(#4e5652, #b4bcb7); font-size: 12px; line-height: 16px; }
ul { margin: 8px 0 0; padding: 0; list-style: none; overflow-wrap: anywhere; }
@media (forced-colors: active) { .mark { border-color: Highlight; } .panel { border: 1px solid CanvasText; } }
`;
