/** Words of Facebook in all languages, `|` between alternatives. */

/** In what the counts of a post say. */
export const COMMENTS = 'comment|coment|komment|koment|σχόλι|yorum|коммент|комент|تعليق|评论|則留言|コメント|댓글';
export const SHARES =
  'share|compart|condivi|partag|geteilt|teilen|udostęp|κοινοποι|jako|distribu|делил|поделил|مشارك|分享|シェア|공유';

/** What stands at paid posts, in full. */
export const SPONSORED =
  'Sponsored|Gesponsert|Anzeige|Sponsorisé|Publicidad|Patrocinado|Sponsorizzato|Gesponsord|Sponsorowane|Sponzorováno|Sponsoroitu|Sponsorlu|Sponsorizat|Реклама|Спонсорована|Спонсорирано|Χορηγούμενη|ממומן|مُموَّل|広告|贊助|赞助内容|Bersponsor|Được tài trợ';
