-- What is owed is asked for every few seconds and is nearly always nothing; when a turn began is asked for nowhere.
drop index channel_turns_by_start;
create index channel_turns_owed on channel_turns (answered_at) where finished_at is null;
