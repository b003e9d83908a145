-- The tasks that stand for follow-ups in Planner or To Do, one for each place. number: the last outbox message that was brought there;
-- form: what it said, as JSON; state: standing, taken away with the follow-up, or removed by a person.
create table follow_up_tasks (
    record_id text not null,
    place text not null,
    task_id text not null,
    number integer not null,
    form text not null,
    state text not null,
    primary key (record_id, place)
);

-- What a person did last is looked for before anything is taken back.
create index audit_entries_by_person on audit_entries (organization, person_id, number);
