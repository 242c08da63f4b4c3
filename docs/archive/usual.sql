-- Each settled post against the usual of its account, as its badge says it.
--   set variable metric = 'engagements';       or one metric: 'likes', 'views', …
--   set variable since = timestamptz '2026-11-01 00:00:00+00';    posts published from then on are judged
-- Compared with up to 100 settled posts before it (then after it): of its format if there are 20, else of all formats if there are 10.
with asked as (
  select metric, place from engagement_parts where getvariable('metric') = 'engagements'
  union all select getvariable('metric'), 1 where getvariable('metric') <> 'engagements'
),
dated as (
  select p.*, coalesce(s.mature_after_days, 7) as mature_after_days from posts p left join settled s using (platform)
  where published_at is not null and not is_promoted
),
values_of as (
  select d.post_key, a.metric, a.place, l.low, l.high from dated d join latest l using (post_key) join asked a using (metric)
  where epoch_ms(l.read_at) - epoch_ms(d.published_at) - d.published_within_ms / 2 >= d.mature_after_days * 86400000::bigint
),
lined as (
  select *, row_number() over (partition by account_key, is_reply order by published_at, post_key desc) as at,
    row_number() over (partition by account_key, is_reply, format order by published_at, post_key desc) as at_in_format
  from dated
),
judged as (
  select * from lined where published_at >= getvariable('since') and isfinite(published_within_ms)
    and post_key in (select post_key from values_of)
),
-- The 200 posts that are looked through, the most telling first: those before it, the newest first, then those after it.
beside as (
  select j.post_key, 'account' as basis, h.post_key as other, h.published_at > j.published_at as is_later,
    abs(epoch_ms(h.published_at) - epoch_ms(j.published_at)) as away
  from judged j join lined h on h.account_key = j.account_key and h.is_reply = j.is_reply and h.at between j.at - 260 and j.at + 260
  where h.post_key <> j.post_key
  union all
  select j.post_key, 'format', h.post_key, h.published_at > j.published_at, abs(epoch_ms(h.published_at) - epoch_ms(j.published_at))
  from judged j join lined h on h.account_key = j.account_key and h.is_reply = j.is_reply and h.format = j.format
    and h.at_in_format between j.at_in_format - 260 and j.at_in_format + 260
  where h.post_key <> j.post_key
),
looked as (
  select *, row_number() over (partition by post_key, basis order by is_later, away, other) as turn from beside
  qualify turn <= 200
),
sizes as (select post_key, basis, count(*) as looked, case basis when 'format' then 20 else 10 end as needed from looked group by all),
-- Parts known of the post and of at least half of the others; all that are known of it where there is none.
own as (
  select s.post_key, s.basis, v.metric, v.place, coalesce(t.times, 0) as times
  from sizes s join values_of v using (post_key)
  left join (
    select l.post_key, l.basis, v.metric, count(*) as times from looked l join values_of v on v.post_key = l.other group by all
  ) t on t.post_key = s.post_key and t.basis = s.basis and t.metric = v.metric
),
common as (
  select * from own join sizes using (post_key, basis)
  qualify times * 2 >= looked or not bool_or(times * 2 >= looked) over (partition by post_key, basis)
),
-- The rarest are given up first. `given_up` of a post among the others: how many have to be until it knows all that are left.
ranked as (
  select *, row_number() over (partition by post_key, basis order by times, place) as rarity,
    count(*) over (partition by post_key, basis) as parts from common
),
missing as (
  select l.post_key, l.basis, l.other, max(case when v.metric is null then r.rarity else 0 end) as given_up
  from looked l join ranked r using (post_key, basis) left join values_of v on v.post_key = l.other and v.metric = r.metric
  group by l.post_key, l.basis, l.other
),
steps as (
  select r.post_key, r.basis, r.rarity - 1 as step, r.parts, r.needed, count(m.other) as complete
  from ranked r left join missing m on m.post_key = r.post_key and m.basis = r.basis and m.given_up <= r.rarity - 1
  group by all
),
chosen as (
  select post_key, basis, coalesce(min(step) filter (where complete >= needed), max(parts) - 1) as step from steps group by post_key, basis
),
kept as (select r.post_key, r.basis, r.metric from ranked r join chosen c using (post_key, basis) where r.rarity > c.step),
totals as (
  select l.post_key, l.basis, l.turn, sum(v.low) as low, sum(v.high) as high
  from looked l join chosen c using (post_key, basis) join missing m using (post_key, basis, other)
  join kept k using (post_key, basis) join values_of v on v.post_key = l.other and v.metric = k.metric
  where m.given_up <= c.step
  group by l.post_key, l.basis, l.turn
),
history as (select * from totals qualify row_number() over (partition by post_key, basis order by turn) <= 100),
measured as (
  select post_key, basis, count(*) as n,
    list_sort(list(low)) as lows, list_sort(list(high)) as highs,
    quantile_cont(low, 0.25) as low, quantile_cont(high, 0.75) as high
  from history group by post_key, basis
),
best as (
  select * from measured where (basis = 'format' and n >= 20) or (basis = 'account' and n >= 10)
  qualify row_number() over (partition by post_key order by basis = 'format' desc) = 1
),
own_values as (
  select k.post_key, k.basis, sum(v.low) as value_low, sum(v.high) as value_high
  from kept k join values_of v using (post_key, metric) group by k.post_key, k.basis
),
valued as (
  select b.*, value_low, value_high,
    list_avg(lows[n // 4 + 1 : n - n // 4]) as expected_low, list_avg(highs[n // 4 + 1 : n - n // 4]) as expected_high
  from best b join own_values using (post_key, basis)
)
select j.account_key, j.post_key, v.value_low, v.value_high, v.expected_low, v.expected_high, v.low, v.high, v.n,
  case when v.value_low > v.high then 'above' when v.value_high < v.low then 'below' else 'usual' end as symbol
from judged j join valued v using (post_key)
order by j.account_key, j.post_key;
