-- The events that stand in the office's calendar. number: the last outbox message that was brought there; form: the hash of what it said;
-- invited: the addresses of those invited, a line each.
create table office_events (
    record_id text primary key,
    event_id text not null,
    number integer not null,
    form text not null,
    start_at text not null,
    end_at text not null,
    invited text not null,
    ended_at text
);
create index office_events_by_start on office_events (start_at);

-- How far the changes that people make in a list were read.
create table list_positions (
    list text primary key,
    link text not null,
    read_at text not null
);

-- What the outbox was last told of each task; form: the hash of it.
create table listed_tasks (
    plan_id text not null,
    task_key text not null,
    form text not null,
    primary key (plan_id, task_key)
);
