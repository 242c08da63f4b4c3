-- The archive of any number of machines as four views in which nothing stands twice. Run this first.
--   set variable archive = '/path/to/yardstick-archive';

-- Days until the numbers of a post have settled, by site, and how exactly a time is known (full width, in ms).
create or replace view settled as
select * from (values ('bluesky', 7), ('facebook', 7), ('instagram', 7), ('linkedin', 7), ('mastodon', 7), ('pinterest', 7),
  ('reddit', 7), ('threads', 7), ('tiktok', 14), ('x', 2), ('youtube', 28)) as days (platform, mature_after_days);

create or replace view widths as
select * from (values ('exact', 0, 0), ('minute', 1, 60000), ('hour', 2, 3600000), ('day', 3, 86400000), ('week', 4, 604800000),
  ('month', 5, 2678400000), ('year', 6, 31622400000)) as width (precision, place, ms);

create or replace view post_rows as
select * from read_parquet(getvariable('archive') || '/posts/*/*/*/*.parquet', hive_partitioning = true);
create or replace view latest_rows as
select * from read_parquet(getvariable('archive') || '/latest/*/*/*/*.parquet', hive_partitioning = true);
create or replace view reading_rows as
select * from read_parquet(getvariable('archive') || '/readings/*/*/*/*.parquet', hive_partitioning = true);
create or replace view account_reading_rows as
select * from read_parquet(getvariable('archive') || '/account_readings/*/*/*/*.parquet', hive_partitioning = true);
create or replace view correction_rows as
select * from read_parquet(getvariable('archive') || '/corrections/*/*/*/*.parquet', hive_partitioning = true);

-- A post is written anew whenever it changed: of each machine the last word counts.
create or replace view snapshots as
select * from post_rows
semi join (select machine, post_key, max(written_at) as written_at from post_rows group by all) using (machine, post_key, written_at);

-- Sites that show one post under two keys: the key under which it is kept.
create or replace view other_keys as
select other_key, min(post_key) as post_key from (select unnest(other_keys) as other_key, post_key from snapshots) group by other_key;

create or replace view posts as
with named as (
  select s.* exclude (post_key), coalesce(o.post_key, s.post_key) as post_key, w.place, w.ms
  from snapshots s left join other_keys o on o.other_key = s.post_key left join widths w on w.precision = s.published_at_precision
)
select post_key, any_value(platform) as platform, arg_max(account_key, last_read_at) as account_key,
  -- The more exact time; of two exact ones the newer, of two ages in words the older.
  first(published_at order by coalesce(place, 9), case when place = 0 then -epoch_ms(last_read_at) else epoch_ms(last_read_at) end) as published_at,
  min(coalesce(ms, 'infinity'::double)) as published_within_ms,
  -- "text" is what a card shows while its pictures are not loaded.
  first(format order by format = 'text', last_read_at desc) filter (where format is not null) as format,
  bool_or(is_reply) as is_reply, bool_or(is_promoted) as is_promoted,
  first(excerpt order by last_read_at desc) filter (where excerpt is not null) as excerpt,
  max(last_read_at) as last_read_at
from named group by post_key;

-- What the user discarded (value is null) or set right.
create or replace view corrections as
select post_key, read_at, metric, arg_max(value, corrected_at) filter (where value is not null) as value, max(corrected_at) as corrected_at,
  arg_max(value is null, corrected_at) as is_discarded
from correction_rows group by post_key, read_at, metric;

-- One row for each number read. Of a look that two machines know, the firmer number.
create or replace view readings as
with named as (
  select r.* exclude (post_key), coalesce(o.post_key, r.post_key) as post_key
  from reading_rows r left join other_keys o on o.other_key = r.post_key
),
once as (
  select * from named
  qualify row_number() over (partition by platform, month, post_key, read_at, metric
    order by (precision = 'exact' and not disputed) desc, high - low, value desc, low desc, source, raw, precision) = 1
)
select o.* exclude (value, low, high, precision),
  case when c.post_key is null then o.value else c.value end as value,
  case when c.post_key is null then o.low else c.value end as low,
  case when c.post_key is null then o.high else c.value end as high,
  case when c.post_key is null then o.precision else 'exact' end as precision
from once o left join corrections c using (post_key, read_at, metric)
where c.post_key is null or not c.is_discarded;

-- The best current value of each metric: the later reading, but an exact number holds for an hour against a rounded one that it fits.
create or replace view latest as
with named as (
  select l.* exclude (post_key), coalesce(o.post_key, l.post_key) as post_key
  from latest_rows l
  semi join (select machine, post_key, max(written_at) as written_at from post_rows group by all) using (machine, post_key, written_at)
  left join other_keys o on o.other_key = l.post_key
),
believed as (
  select n.* exclude (value, low, high, precision, disputed),
    case when c.post_key is null then n.value else c.value end as value,
    case when c.post_key is null then n.low else c.value end as low,
    case when c.post_key is null then n.high else c.value end as high,
    c.post_key is not null or (n.precision = 'exact' and not n.disputed) as is_firm,
    n.precision
  from named n left join corrections c using (post_key, read_at, metric)
  where c.post_key is null or not c.is_discarded
),
ordered as (
  select *, row_number() over (partition by post_key, metric
    order by read_at desc nulls last, is_firm desc, high - low, value desc, low desc, source, raw, precision) as place
  from believed
),
held as (
  select l.post_key, l.metric, arg_max({'value': f.value, 'low': f.low, 'high': f.high, 'read_at': f.read_at}, f.read_at) as firm
  from ordered l join ordered f using (post_key, metric)
  where l.place = 1 and not l.is_firm and f.place > 1 and f.is_firm
    and f.read_at >= l.read_at - interval 1 hour and f.value between l.low and l.high
  group by l.post_key, l.metric
)
select o.post_key, o.account_key, o.platform, o.metric, coalesce(h.firm.read_at, o.read_at) as read_at,
  coalesce(h.firm.value, o.value) as value, coalesce(h.firm.low, o.low) as low, coalesce(h.firm.high, o.high) as high
from ordered o left join held h using (post_key, metric)
where o.place = 1;

-- The interactions that add up to engagements, in their order.
create or replace view engagement_parts as
select * from (values ('likes', 1), ('comments', 2), ('shares', 3), ('quotes', 4), ('saves', 5), ('clicks', 6)) as part (metric, place);
