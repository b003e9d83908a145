-- A SQLite file has one server, whose scheduler keeps nothing: nothing to do, but the version is the same as on PostgreSQL.
select 1;
