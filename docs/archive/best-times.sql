-- What best times are worked out from: settled own originals with their place in the week and the logarithm of their value.
--   set variable metric = 'engagements';  set variable zone = 'Europe/Bucharest';
--   set variable until = timestamptz '2026-11-19 14:12:00+00';  set variable days = 365;
with asked as (
  select metric, place from engagement_parts where getvariable('metric') = 'engagements'
  union all select getvariable('metric'), 1 where getvariable('metric') <> 'engagements'
),
numbers as (
  select p.post_key, p.account_key, a.metric, a.place, l.low, l.high,
    epoch_ms(l.read_at) - epoch_ms(p.published_at) - p.published_within_ms / 2 >= coalesce(s.mature_after_days, 7) * 86400000::bigint as is_mature
  from posts p join latest l using (post_key) join asked a using (metric) left join settled s on s.platform = p.platform
),
-- Engagements on the same parts for every post: those known of half of the posts that know any; while fewer than half know all of them, the rarest goes.
telling as (select account_key, count(distinct post_key) as posts from numbers group by account_key),
known as (select account_key, metric, place, count(*) as times from numbers group by account_key, metric, place),
common as (
  select *, ceil(posts / 2) as needed from known join telling using (account_key)
  qualify times * 2 >= posts or not bool_or(times * 2 >= posts) over (partition by account_key)
),
ranked as (
  select *, row_number() over (partition by account_key order by times, place) as rarity, count(*) over (partition by account_key) as parts from common
),
missing as (
  select t.account_key, t.post_key, max(case when n.metric is null then r.rarity else 0 end) as given_up
  from (select distinct account_key, post_key from numbers) t join ranked r using (account_key)
  left join numbers n on n.post_key = t.post_key and n.metric = r.metric
  group by t.account_key, t.post_key
),
steps as (
  select r.account_key, r.rarity - 1 as step, r.parts, r.needed, count(m.post_key) as complete
  from ranked r left join missing m on m.account_key = r.account_key and m.given_up <= r.rarity - 1
  group by all
),
chosen as (
  select account_key, coalesce(min(step) filter (where complete >= needed), max(parts) - 1) as step from steps group by account_key
),
totals as (
  select n.account_key, n.post_key, sum(n.low) as low, sum(n.high) as high
  from numbers n join ranked r using (account_key, metric) join chosen c using (account_key)
  where r.rarity > c.step and n.is_mature
  group by n.account_key, n.post_key, r.parts, c.step having count(*) = r.parts - c.step
)
select p.account_key, p.post_key, epoch_ms(p.published_at) as published_at, coalesce(p.format, '') as format,
  ln(1 + (t.low + t.high) / 2) as log,
  (isodow(timezone(getvariable('zone'), p.published_at)) - 1) * 24 + hour(timezone(getvariable('zone'), p.published_at)) as slot
from posts p join totals t using (post_key)
where not p.is_reply and not p.is_promoted and p.published_within_ms <= 3600000
  and p.published_at <= getvariable('until') and p.published_at >= getvariable('until') - to_milliseconds(getvariable('days')::bigint * 86400000)
  and t.low + t.high >= 0
order by p.account_key, p.published_at, p.post_key;
