/** How the X page looks and how its list places rows: each row is measured and then placed, as on the site. */

const COLOURS = {
  light: { text: '#0f1419', muted: '#536471', line: '#eff3f4', accent: '#1d9bf0', page: '#ffffff' },
  dark: { text: '#e7e9ea', muted: '#71767b', line: '#2f3336', accent: '#1d9bf0', page: '#000000' },
} as const;

/** Style sheet of the page. Rows are out of flow, articles clip their content: a badge has to cope with both. */
export function xStyle(theme: 'light' | 'dark'): string {
  const { text, muted, line, accent, page } = COLOURS[theme];
  return `
*{box-sizing:border-box}body{margin:0;font:15px/20px system-ui,sans-serif;color:${text}}
a{color:inherit;text-decoration:none}button{font:inherit;color:inherit;background:none;border:0;padding:0;cursor:pointer}
.muted{color:${muted}}.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.frame{display:flex;justify-content:center}header{width:220px;padding:12px;display:flex;flex-direction:column;gap:16px}
header h1{margin:0}header nav{display:flex;flex-direction:column;gap:12px;font-size:20px}header button{display:flex;gap:12px;text-align:left;align-items:center}
main{width:600px;border:solid ${line};border-width:0 1px}
.sticky{display:flex;gap:24px;padding:4px 16px;align-items:center}.sticky h2{margin:0;font-size:20px;line-height:24px}
.banner{height:140px;background:linear-gradient(120deg,#7fa08a,#3f5f52)}.profile{padding:0 16px 12px;display:flex;flex-direction:column;gap:10px}
.large{margin-top:-40px}.large img{width:96px;height:96px;border-radius:50%;border:4px solid ${page}}.title{font-size:20px;font-weight:800;line-height:24px}
.follow{display:flex;gap:20px}.follow span:first-child{font-weight:700}.tabs div[role=tablist]{display:flex;border-bottom:1px solid ${line}}
.tabs div[role=presentation]{flex:1;text-align:center;padding:14px}.tabs [aria-selected=true]{font-weight:700}
.list{position:relative}.cell{position:absolute;width:100%;border-bottom:1px solid ${line}}
article{display:block;overflow:hidden;padding:0 16px;outline:none}article>div{padding-top:12px}
.context{display:flex;gap:8px;font-size:13px;font-weight:700;color:${muted};padding-left:24px;margin:-4px 0 4px}.context svg{width:16px;height:16px}
.columns{display:flex}.avatar{width:40px;height:40px;margin-right:8px}.avatar img{width:40px;height:40px;border-radius:50%}
.content{flex:1;min-width:0;padding-bottom:12px;display:flex;flex-direction:column}
.head{display:flex;justify-content:space-between}.names{display:flex;gap:4px;min-width:0;flex:1}.names>.after{display:flex;gap:4px}.name{font-weight:700}.ad{color:${muted};margin-right:8px}
[data-testid=tweetText]{white-space:pre-wrap;overflow-wrap:break-word}[data-testid=tweetText] a{color:${accent}}
.media{margin-top:12px;border-radius:16px;overflow:hidden;border:1px solid ${line}}.media img{display:block;width:100%;height:200px;object-fit:cover}
.two{display:grid;grid-template-columns:1fr 1fr;gap:2px}.clock{position:absolute;background:#000c;color:#fff;border-radius:4px;padding:0 4px;margin:-28px 8px}
.card,.quote{margin-top:12px;border:1px solid ${line};border-radius:16px;padding:12px}.option{display:flex;justify-content:space-between;padding:4px 0}
.bar{display:flex;justify-content:space-between;margin-top:12px;height:20px;color:${muted};font-size:13px}.slot{flex:1 1 0}.slot:nth-last-child(-n+2){flex:0 0 28px}
.action{display:flex;align-items:center;gap:4px}.action svg{width:18px;height:18px}`;
}

/** Places rows below each other by transform and keeps them there when one of them changes its height. */
export const X_SCRIPT = `
const list = document.querySelector('.list');
const place = () => {
  let top = 0;
  for (const cell of list.children) {
    cell.style.transform = 'translateY(' + top + 'px)';
    top += cell.offsetHeight;
  }
  list.style.minHeight = top + 'px';
};
place();
const watch = new ResizeObserver(place);
for (const cell of list.children) watch.observe(cell);
`;
