-- SQLite cannot empty a table past its row triggers: nothing to do, but the version is the same as on PostgreSQL.
select 1;
