/** How the Mastodon page looks. */

const COLOURS = {
  light: { text: '#1b1b25', muted: '#5b5b70', line: '#dfdfe8', accent: '#5b4be0', page: '#ffffff', around: '#f2f2f7' },
  dark: { text: '#e6e6ef', muted: '#9a9ab0', line: '#2c2c3a', accent: '#9d93ff', page: '#181821', around: '#12121a' },
} as const;

/** Style sheet of the page. */
export function mastodonStyle(theme: 'light' | 'dark'): string {
  const { text, muted, line, accent, page, around } = COLOURS[theme];
  return `
*{box-sizing:border-box}body{margin:0;font:15px/22px system-ui,sans-serif;color:${text};background:${around}}
a{color:${accent};text-decoration:none}button{font:inherit;color:inherit;background:none;border:0;padding:0;cursor:pointer}ul{list-style:none;margin:0;padding:0}
.columns-area__panels{display:flex;justify-content:center;gap:10px}.columns-area__panels__pane{width:220px;padding:16px}
.columns-area__panels__main{width:600px}.column{background:${page};border:1px solid ${line}}
.account__avatar img{width:46px;height:46px;border-radius:8px;display:block}.account__display-name{display:flex;gap:10px;align-items:center;color:${text}}
.display-name__account{color:${muted};display:block}.display-name__html{font-weight:600}
._comp_account_header__header{height:120px;background:linear-gradient(120deg,#8aa39a,#4e6a60)}._comp_account_header__barWrapper{padding:0 16px 16px;display:flex;flex-direction:column;gap:12px}
._comp_account_header__avatar{margin-top:-30px}._comp_account_header__avatar img{width:80px;height:80px}h1{margin:0;font-size:20px}
._comp_number_fields__list{display:flex;gap:24px;color:${muted};font-size:13px}._comp_number_fields__item a,._comp_number_fields__item strong{display:block;color:${text};font-size:16px;font-weight:600}
.status__wrapper{border-bottom:1px solid ${line}}.status__prepend{display:flex;gap:8px;padding:14px 16px 0 52px;color:${muted};font-size:14px}.status__prepend svg{width:16px;height:16px}
.status{padding:16px;min-height:54px}.status__info{display:flex;justify-content:space-between;align-items:flex-start;gap:8px}.status__display-name{display:flex;gap:10px;color:${text};min-width:0}
.status__relative-time{color:${muted};font-size:14px;display:flex;gap:4px;align-items:center}.status__relative-time svg{width:15px;height:15px}._feat_account_timeline__pinnedBadge{display:flex;color:${muted};font-size:13px;margin-left:auto}
.status__content{padding-top:10px}.status__content p{margin:0}.media-gallery,.video-player{margin-top:12px;border-radius:8px;overflow:hidden}.media-gallery img,.video-player img{display:block;width:100%;height:200px;object-fit:cover}
.poll{margin-top:12px}.poll__option{display:flex;gap:12px;padding:4px 0}.poll__footer{color:${muted}}.status-card,.status__quote{display:block;margin-top:12px;border:1px solid ${line};border-radius:8px}.status-card{padding:12px}
.status__action-bar{display:flex;justify-content:space-between;margin-top:14px;color:${muted}}.icon-button{display:inline-flex;align-items:center;gap:4px;height:24px}`;
}
