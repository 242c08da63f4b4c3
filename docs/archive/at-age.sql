-- What each post had at a certain age, from its readings: at like age posts can be compared.
--   set variable age = 86400000;      ms after publishing: a day
-- The reading nearest to that age counts within a tenth of it (half an hour at least); else the readings on both sides bound the value.
with wanted as (
  select post_key, account_key, published_at, published_at + to_milliseconds(getvariable('age')::bigint) as moment,
    greatest(getvariable('age') / 10, 1800000) as tolerance
  from posts where published_at is not null and published_within_ms / 2 <= greatest(getvariable('age') / 10, 1800000)
),
points as (
  select post_key, metric, read_at, low, high from readings
  anti join latest using (post_key, metric, read_at)
  union all
  select post_key, metric, read_at, low, high from latest where read_at is not null
),
sides as (
  select w.account_key, w.post_key, p.metric, any_value(w.tolerance) as tolerance,
    arg_max({'low': p.low, 'high': p.high}, p.read_at) filter (where p.read_at <= w.moment) as before,
    arg_min({'low': p.low, 'high': p.high}, p.read_at) filter (where p.read_at >= w.moment) as after,
    min(epoch_ms(w.moment) - epoch_ms(p.read_at)) filter (where p.read_at <= w.moment) as before_by,
    min(epoch_ms(p.read_at) - epoch_ms(w.moment)) filter (where p.read_at >= w.moment) as after_by
  from wanted w join points p using (post_key) group by w.account_key, w.post_key, p.metric
),
found as (
  select *, case
    when least(before_by, after_by) <= tolerance then case when after_by < before_by or before_by is null then after else before end
    when before is not null and after is not null then {'low': least(before.low, after.low), 'high': greatest(before.high, after.high)}
  end as value
  from sides
)
select account_key, post_key, metric, value.low as low, value.high as high from found where value is not null
order by account_key, post_key, metric;
