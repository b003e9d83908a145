-- Requests for a later last day of a task, and what was decided on each. plan_day is the plan's own last day when it was asked, from_day the one
-- that was in force then, to_day the one asked for. The plan itself is never changed by them.
create table extensions (
    id text primary key,
    plan_id text not null,
    task_key text not null,
    plan_day text not null,
    from_day text not null,
    to_day text not null,
    reason text not null,
    person_id text not null,
    person_name text,
    unit text,
    asked_at text not null,
    state text not null,
    decided_by_id text,
    decided_by_name text,
    decided_on text,
    decided_at text,
    decision_reason text,
    version integer not null
);
create index extensions_by_task on extensions (plan_id, task_key, asked_at);

-- Of two who ask for the same task at once, one is told of the other.
create unique index extensions_open on extensions (plan_id, task_key) where state = 'Asked';
