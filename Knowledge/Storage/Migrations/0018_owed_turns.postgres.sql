-- When a turn began is asked for nowhere. (A partial index on what is owed would keep a turn's updates from staying on their page.)
drop index channel_turns_by_start;
