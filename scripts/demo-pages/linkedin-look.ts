/** How both LinkedIn pages look. */

const COLOURS = {
  light: { text: '#1d1d1d', muted: '#5e5e5e', line: '#dfdeda', accent: '#0a66c2', page: '#ffffff', around: '#f4f2ee' },
  dark: { text: '#e9e9ea', muted: '#a3a5a7', line: '#38434f', accent: '#71b7fb', page: '#1b1f23', around: '#000000' },
} as const;

/** Style sheet of the older page; the newer one's hashed classes stand behind it. */
export function linkedInStyle(theme: 'light' | 'dark'): string {
  const { text, muted, line, accent, page, around } = COLOURS[theme];
  return `
*{box-sizing:border-box}body{margin:0;font:14px/20px system-ui,sans-serif;color:${text};background:${around}}
a{color:${text};text-decoration:none}button{font:inherit;color:inherit;background:none;border:0;padding:0;cursor:pointer}ul{list-style:none;margin:0;padding:0}figure,p{margin:0}
.visually-hidden,.x1{position:absolute!important;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.global-nav{background:${page};border-bottom:1px solid ${line};padding:8px 24px;display:flex;justify-content:space-between;align-items:center}.global-nav strong{color:${accent};font-size:22px}.global-nav button{display:flex;gap:8px;align-items:center;font-size:12px}.global-nav img{border-radius:50%}
.scaffold-layout{display:flex;justify-content:center}main{width:560px}.artdeco-card{background:${page};border:1px solid ${line};border-radius:8px;margin:12px 0;overflow:hidden}
.org-top-card__cover{height:110px;background:linear-gradient(120deg,#9db0a6,#57766a)}.org-top-card__primary-content{padding:0 20px 16px}.org-top-card__primary-content img{margin-top:-48px;border:3px solid ${page}}.org-top-card-summary__title{margin:8px 0 0;font-size:22px}.org-top-card-summary-info-list,.org-top-card-summary__tagline{color:${muted}}
.display-flex{display:flex}.flex-grow-1{flex-grow:1}.at-end{justify-content:flex-end;gap:12px}.flex-column{flex-direction:column}.relative{position:relative}.absolute{position:absolute;right:12px;top:8px}
.update-components-header{padding:8px 16px;border-bottom:1px solid ${line};font-size:12px;color:${muted}}.update-components-actor__container{padding:12px 16px 0;gap:8px}.update-components-actor__image img{border-radius:4px;display:block}
.update-components-actor__title{font-weight:600}.update-components-actor__description,.update-components-actor__sub-description{display:block;color:${muted};font-size:12px;line-height:16px}.update-components-actor__sub-description svg{width:12px;height:12px}
.update-components-text{padding:8px 16px;white-space:pre-wrap}.update-components-text a,.x10 a{color:${accent};font-weight:600}.feed-shared-update-v2__content img{display:block;width:100%;height:220px;object-fit:cover}.clock{position:absolute;background:#000c;color:#fff;border-radius:4px;padding:0 6px;margin:-28px 8px}
.social-details-social-counts{padding:8px 16px;color:${muted};font-size:12px;border-bottom:1px solid ${line}}.social-details-social-counts__reactions button{display:flex;gap:4px;align-items:center}.social-details-social-counts svg{width:16px;height:16px}
.feed-shared-social-action-bar{display:flex;justify-content:space-between;padding:4px 12px}.feed-shared-social-action-bar button{display:flex;gap:4px;align-items:center;height:40px;padding:0 8px;color:${muted};font-weight:600}
.content-analytics-entry-point{border-top:1px solid ${line};padding:10px 16px}.content-analytics-entry-point a{display:flex;justify-content:space-between}.content-analytics-entry-point span{color:${accent};font-weight:600}
.x12{display:grid;grid-template-columns:220px 560px;gap:24px;justify-content:center}#workspace{width:auto;height:calc(100vh - 48px);overflow:auto}.x11{padding:16px;color:${muted}}.x11 img{width:64px;border-radius:50%}
.x0{background:${page};border:1px solid ${line};border-radius:8px;margin:12px 0;padding:12px 16px 4px;overflow:hidden;position:relative}.x2{position:absolute;right:12px;top:8px;display:flex;gap:8px}.x3{display:flex;gap:8px}.x3 img{width:48px;height:48px;border-radius:4px;display:block}.x4{font-weight:600}.x5{color:${muted};font-size:12px;line-height:16px}.x5 svg{width:12px;height:12px}
.x10{padding:8px 0;white-space:pre-wrap}.x9{display:block;width:100%;height:220px;object-fit:cover}.x6{display:flex;justify-content:space-between;padding:8px 0;color:${muted};font-size:12px}.x6 a>div,.x7{display:flex;gap:6px;align-items:center}.x6 svg{width:16px;height:16px}.x6 a{color:${muted}}hr{border:0;border-top:1px solid ${line};margin:0}
.x8{display:flex;justify-content:space-between}.x8 button,.x8 a{display:flex;align-items:center;height:40px;padding:0 8px;color:${muted};font-weight:600}.x8 span{display:flex;gap:4px;align-items:center}`;
}
