-- What the own originals of each week have gathered to date, by account: the "this week" of the product.
--   set variable zone = 'Europe/Bucharest';    weeks begin on Monday in this zone
-- A number is known if at least half of the posts of the week and of the week before show it; then `known` posts are in the sum.
with dated as (
  select post_key, account_key, platform,
    date_trunc('week', timezone(getvariable('zone'), published_at - to_milliseconds((published_within_ms / 2)::bigint))) as week,
    date_trunc('week', timezone(getvariable('zone'), published_at + to_milliseconds((published_within_ms / 2)::bigint))) as last_week
  from posts
  where published_at is not null and isfinite(published_within_ms) and not is_promoted and not is_reply
),
-- A post that may belong to either of two weeks belongs to none.
placed as (select post_key, account_key, platform, week::date as week from dated where week = last_week),
weeks as (select account_key, week, count(*) as posts from placed group by account_key, week),
numbers as (select p.account_key, p.week, p.post_key, l.metric, l.low, l.high from placed p join latest l using (post_key)),
known as (select account_key, week, metric, count(*) as posts from numbers group by account_key, week, metric),
shared as (
  select w.account_key, w.week, k.metric
  from weeks w join known k using (account_key, week)
  left join weeks b on b.account_key = w.account_key and b.week = w.week - 7
  left join known e on e.account_key = w.account_key and e.week = w.week - 7 and e.metric = k.metric
  where k.posts * 2 >= w.posts and coalesce(e.posts, 0) * 2 >= coalesce(b.posts, 0)
),
-- Engagements are the sum of all parts that are known in this way, of the posts that show all of them.
parts as (select account_key, week, count(*) as parts from shared join engagement_parts using (metric) group by account_key, week),
summed as (
  select n.account_key, n.week, n.post_key, sum(n.low) as low, sum(n.high) as high
  from numbers n join shared s using (account_key, week, metric) join engagement_parts using (metric) join parts p using (account_key, week)
  group by n.account_key, n.week, n.post_key, p.parts having count(*) = p.parts
)
select account_key, week, posts, metric, known, low, high from (
  select account_key, week, metric, count(*) as known, sum(low)::bigint as low, sum(high)::bigint as high
  from numbers semi join shared using (account_key, week, metric) group by account_key, week, metric
  union all
  select account_key, week, 'engagements', count(*), sum(low)::bigint, sum(high)::bigint from summed group by account_key, week
) join weeks using (account_key, week)
order by account_key, week, metric;
