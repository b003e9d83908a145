-- What a plan is known again by, and how it stands. title_words is null until the program has filled these columns in.
alter table plans add column pages text collate "C";
alter table plans add column number bigint;
alter table plans add column year bigint;
alter table plans add column issuer_words text collate "C";
alter table plans add column title_words text collate "C";
-- Null while the plan is in force; else withdrawn or replaced, by which plan, by whom, when.
alter table plans add column standing text collate "C";
alter table plans add column replaced_by text collate "C";
alter table plans add column standing_by text collate "C";
alter table plans add column standing_at text collate "C";
create index plans_by_hash on plans (file_hash);
create index plans_by_update on plans (updated_at);

-- Tasks that a later version of their plan no longer holds. What people recorded on one is kept under its new key.
create table dropped_tasks (
    plan_id text collate "C" not null,
    task_key text collate "C" not null,
    body text collate "C" not null,
    dropped_at text collate "C" not null,
    primary key (plan_id, task_key)
);

-- What people put right in the reading of a plan, one row for each value; part_key is a task's key or an index.
create table plan_corrections (
    plan_id text collate "C" not null,
    part text collate "C" not null,
    part_key text collate "C" not null,
    field text collate "C" not null,
    part_words text collate "C" not null,
    value text collate "C" not null,
    value_before text collate "C" not null,
    basis text collate "C" not null,
    state text collate "C" not null,
    person text collate "C" not null,
    at text collate "C" not null,
    primary key (plan_id, part, part_key, field)
);

-- What happened to each plan, in order; never changed.
create table plan_events (
    number bigint generated always as identity primary key,
    plan_id text collate "C" not null,
    kind text collate "C" not null,
    person text collate "C",
    detail text collate "C",
    at text collate "C" not null
);
create index plan_events_by_plan on plan_events (plan_id, number);
