/** Words of LinkedIn's interface by which a card is told from others of the same shape. Lower case does not matter. */

/** What stands in place of the age on a paid post. Sources: saved pages, word lists of extensions (2026-08). */
const PROMOTED = [
  'Promoted',
  'Post sponsoris[ée]',
  'Sponsoris[ée]',
  'Promu(?:\\(e\\)|e|es)?',
  'Anzeige',
  'Gesponsert',
  'Promocionado',
  'Promovid[oa]',
  'Patrocinad[oa]',
  'Promosso',
  'Post sponsorizzato',
  'Gepromoot',
  'Promotert',
  'Promoveret',
  'Marknadsfört',
  'Mainostettu',
  'Promowane',
  'Treść promowana',
  'Promovat',
  'Propagováno',
  'Propagace',
  'Kiemelt',
  'Dipromosikan',
  'Nai-promote',
  'Προωθημένη',
  'Продвигается',
  'Просувається',
  'Öne çıkarılan içerik',
  'Tanıtılan içerik',
  'Được quảng bá',
  'ממומן',
  'الترويج',
  'تبلیغ\\s?شده',
  'प्रमोट किया गया',
  'प्रमोट केले',
  'প্রমোটেড',
  'ਪ੍ਰੋਮੋਟ ਕੀਤਾ(?: ਗਿਆ)?',
  'ప్రమోట్ చేయబడింది',
  'ได้รับการโปรโมท',
  'プロモーション',
  '광고',
  '广告',
  '推广',
  '廣告',
  '促銷內容',
  '贊助',
].join('|');

/** The whole line, or the line and who pays ("Promoted by Acme"). */
export const promotedLine = {
  source: `^\\s*(?:${PROMOTED})(?:\\s+(?:by|par|da|von|por|door|av|af|przez|de)\\s[\\s\\S]*)?\\s*(?:[•·][\\s\\S]*)?$`,
  flags: 'iu',
} as const;

/** The line above a card that says "X reposted this", after the names of people and pages are taken out. */
export const repostedLine = {
  source:
    '\\breposted\\b|\\ba republi[ée]|\\ba repartag[ée]|\\brepost[éêo]\\w*|\\brepostet\\b|\\brepublic[óao]\\w*|\\bgeteilt\\b|' +
    '\\bha (?:condiviso|diffuso|repostato|ripubblicato|compartido|republicado|reposteado)|\\b(?:re)?compartilhou|\\brepublicou|' +
    '\\bgerepost\\b|\\bgedeeld\\b|\\budostępni|\\bpodał[aoy]? dalej|\\ba (?:redistribuit|repostat|distribuit)|\\bdelade\\b|' +
    '\\bdelte\\b|\\bdelt\\b|\\bjakoi\\b|\\bsdílel|\\bmegosztotta|\\byeniden (?:paylaş|yayınla)|\\brepublikoval|' +
    'репост|сделал[аи]?\\s+репост|поделил|поширив|поширила|κοινοποίησε|αναδημοσίευσε|再投稿|リポスト|转发|轉發|퍼감|재게시|리포스트|' +
    'أعاد|שיתף|שיתפה|פרסם מחדש|đăng lại|memposting ulang',
  flags: 'iu',
} as const;

const NUMBER = "\\p{Nd}[\\p{Nd}.,'’٬٫\\s]*(?:\\s?(?:[KMB]|tys|mii|mil|mio|mln)\\b\\.?)?";

const COMMENT =
  'comment|coment|kommen|koment|opmerking|reacti(?:e|es)$|yorum|комментар|коментар|σχόλι|コメント|评论|評論|留言|댓글|' +
  'bình luận|hozzászól|تعليق|תגוב|ความคิดเห็น|टिप्प|মন্তব্য';

const REPOST =
  'repost|republi|partage|compartid|compartilh|condivi|diffusion|gedeeld|geteilt|udostępn|redistrib|distribui|deling|delning|' +
  'ompublicer|jakoa|jako(?:a|ja)|megosztás|sdílen|репост|перепост|поделил|пошир|κοινοπ|αναδημοσ|yeniden yay|paylaş|转发|轉發|' +
  '再投稿|リポスト|퍼감|퍼간|재게시|إعادة نشر|שיתופ|chia sẻ|đăng lại';

/** A label that is nothing but a number and the word for what is counted ("12 de comentarii"). */
const labelled = (word: string) =>
  ({
    source: `^\\s*(${NUMBER})\\s*(?:[\\p{L}\\p{M}]+\\s)?[\\p{L}\\p{M}]*(?:${word})[\\p{L}\\p{M}]*\\s*$`,
    flags: 'iu',
  }) as const;
export const commentCount = labelled(COMMENT);
export const repostCount = labelled(REPOST);

/** The same in a language whose words are not known: a number and one or two words, but not the other's. */
export const notRepostCount = {
  source: `^(?![\\s\\S]*(?:${REPOST}))\\s*(${NUMBER})\\s*\\p{L}[\\p{L}\\p{M}.'’-]*(?:\\s\\p{L}[\\p{L}\\p{M}]*)?\\s*$`,
  flags: 'iu',
} as const;
export const notCommentCount = {
  source: `^(?![\\s\\S]*(?:${COMMENT}))\\s*(${NUMBER})\\s*\\p{L}[\\p{L}\\p{M}.'’-]*(?:\\s\\p{L}[\\p{L}\\p{M}]*)?\\s*$`,
  flags: 'iu',
} as const;

/** A label that begins with its number. */
export const leadingNumber = { source: `^\\s*(${NUMBER})`, flags: 'iu' } as const;

/** A text that is a number and nothing else. */
export const onlyNumber = { source: `^\\s*(${NUMBER})\\s*$`, flags: 'iu' } as const;

/** A button that shows its number beside, or instead of, its name. */
export const buttonNumber = { source: `^\\P{Nd}*(${NUMBER})\\P{Nd}*$`, flags: 'iu' } as const;

const AND =
  '(?:(?:and|et|und|y|e|i|en|og|och|ja|a|și|şi|és|ve|dan|và|и|і|та|й|και)\\s+|(?:ו-?|و|和|及|と|및|외|他|ほか)\\s*)';
/** At most two words between "and" and the number: "y otras 52 personas", "i jeszcze 52". */
const TAIL = `${AND}(?:\\p{L}+\\s+){0,2}\\p{L}?\\p{Nd}[\\p{Nd}.,'’\\s]*\\P{Nd}*`;
/** "MD", "Ph.D.": part of the name before the comma, not another person. */
const TITLES = '(?:,\\s?\\p{Lu}[\\p{L}.®™/&()-]{0,9}){0,3}';

/**
 * One person "and 52 others": what follows the name. The number must follow a word for "and", so that a person alone
 * whose name holds a number is not counted.
 */
export const personAndOthers = {
  source: `^\\s*[^,،、，;]+${TITLES}[、,]?\\s*(?<=[\\s、,])(${TAIL})$`,
  flags: 'u',
} as const;

/** Two people "and 52 others": the whole line. */
export const twoAndOthers = { source: `^[^,]+,\\s\\p{L}+\\s[^,]*\\s${TAIL}$`, flags: 'u' } as const;

/** A count of anything but plays and comments. */
export const notPlays = {
  source: `^(?![\\s\\S]*(?:${COMMENT}|\\bviews?\\b|\\bvues?\\b|aufruf|visualiza|reproduc|weergav|просмотр|再生|次观看))\\s*(${NUMBER})`,
  flags: 'iu',
} as const;

const FOLLOWERS = [
  'followers?',
  'abonn[ée]s?(?:·e·s)?',
  'Follower(?::innen|\\*innen|s)?',
  'seguidor(?:es|as)?',
  'volgers?',
  'obserwując(?:ych|y|e)',
  'urmăritori',
  'följare',
  'følgere',
  'seuraaja[a]?',
  'sledujíc(?:ích|í)',
  'követő',
  'takipçi',
  'pengikut',
  'người theo dõi',
  'ακόλουθοι',
  'подписчик(?:ов|а|и)?',
  'отслеживающ(?:их|ий|ие)',
  'стежать|відстежувач(?:ів|а|і)|підписник(?:ів|а|и)',
  'フォロワー',
  '팔로워',
  '[位名]?关注者',
  '[位名]?關注者|[位名]?追蹤者',
  'متابع(?:ين|ون|ًا)?',
  'עוקבים',
  'ผู้ติดตาม',
].join('|');

const followers = `(${NUMBER})\\s*(?:de\\s)?(?:${FOLLOWERS})`;
const numberLast = `(?:フォロワー|팔로워)\\s*[:：]?\\s*(?<value>${NUMBER})[人名명]?`;

/** A line that says nothing but how many followers there are: a headline may hold numbers and the word as well. */
export const followersLine = { source: `^\\s*[·•]?\\s*(?:${followers}|${numberLast})\\s*$`, flags: 'iu' } as const;

/** The same at the end of a line that begins with a place. */
export const followersAtEnd = { source: `\\s(?:${followers}|${numberLast})\\s*$`, flags: 'iu' } as const;
