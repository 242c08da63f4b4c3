-- Years of daily files as a few large ones, for programs that query often. The folder itself stays as it is: machines merge from it.
--   set variable archive = '/path/to/yardstick-archive';  then views.sql
copy (select * from readings) to 'compact/readings' (format parquet, partition_by (platform, month), overwrite_or_ignore);
copy (select * from posts) to 'compact/posts.parquet' (format parquet);
copy (select * from latest) to 'compact/latest.parquet' (format parquet);
