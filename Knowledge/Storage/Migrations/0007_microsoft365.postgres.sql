-- The events that stand in the office's calendar. number: the last outbox message that was brought there; form: the hash of what it said;
-- invited: the addresses of those invited, a line each.
create table office_events (
    record_id text collate "C" primary key,
    event_id text collate "C" not null,
    number bigint not null,
    form text collate "C" not null,
    start_at text collate "C" not null,
    end_at text collate "C" not null,
    invited text collate "C" not null,
    ended_at text collate "C"
);
create index office_events_by_start on office_events (start_at);

-- How far the changes that people make in a list were read.
create table list_positions (
    list text collate "C" primary key,
    link text collate "C" not null,
    read_at text collate "C" not null
);

-- What the outbox was last told of each task; form: the hash of it.
create table listed_tasks (
    plan_id text collate "C" not null,
    task_key text collate "C" not null,
    form text collate "C" not null,
    primary key (plan_id, task_key)
);
