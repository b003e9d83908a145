-- What a plan is known again by, and how it stands. title_words is null until the program has filled these columns in.
alter table plans add column pages text;
alter table plans add column number integer;
alter table plans add column year integer;
alter table plans add column issuer_words text;
alter table plans add column title_words text;
-- Null while the plan is in force; else withdrawn or replaced, by which plan, by whom, when.
alter table plans add column standing text;
alter table plans add column replaced_by text;
alter table plans add column standing_by text;
alter table plans add column standing_at text;
create index plans_by_hash on plans (file_hash);
create index plans_by_update on plans (updated_at);

-- Tasks that a later version of their plan no longer holds. What people recorded on one is kept under its new key.
create table dropped_tasks (
    plan_id text not null,
    task_key text not null,
    body text not null,
    dropped_at text not null,
    primary key (plan_id, task_key)
);

-- What people put right in the reading of a plan, one row for each value; part_key is a task's key or an index.
create table plan_corrections (
    plan_id text not null,
    part text not null,
    part_key text not null,
    field text not null,
    part_words text not null,
    value text not null,
    value_before text not null,
    basis text not null,
    state text not null,
    person text not null,
    at text not null,
    primary key (plan_id, part, part_key, field)
);

-- What happened to each plan, in order; never changed.
create table plan_events (
    number integer primary key autoincrement,
    plan_id text not null,
    kind text not null,
    person text,
    detail text,
    at text not null
);
create index plan_events_by_plan on plan_events (plan_id, number);
