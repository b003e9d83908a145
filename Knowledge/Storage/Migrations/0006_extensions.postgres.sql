-- Requests for a later last day of a task, and what was decided on each. plan_day is the plan's own last day when it was asked, from_day the one
-- that was in force then, to_day the one asked for. The plan itself is never changed by them.
create table extensions (
    id text collate "C" primary key,
    plan_id text collate "C" not null,
    task_key text collate "C" not null,
    plan_day text collate "C" not null,
    from_day text collate "C" not null,
    to_day text collate "C" not null,
    reason text collate "C" not null,
    person_id text collate "C" not null,
    person_name text collate "C",
    unit text collate "C",
    asked_at text collate "C" not null,
    state text collate "C" not null,
    decided_by_id text collate "C",
    decided_by_name text collate "C",
    decided_on text collate "C",
    decided_at text collate "C",
    decision_reason text collate "C",
    version bigint not null
);
create index extensions_by_task on extensions (plan_id, task_key, asked_at);

-- Of two who ask for the same task at once, one is told of the other.
create unique index extensions_open on extensions (plan_id, task_key) where state = 'Asked';
