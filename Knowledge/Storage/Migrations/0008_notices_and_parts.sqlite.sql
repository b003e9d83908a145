-- Where each person is reached alone, by the newest word from them: person ids in upper case, as directories and channels differ in case.
create table personal_conversations (
    person_id text primary key,
    conversation text not null,
    language text not null,
    met_at text not null,
    closed_at text
);
create index personal_conversations_by_conversation on personal_conversations (conversation);

-- What people are owed of the assistant's own accord: one row for each person, kind and subject. A row waits until the person can be reached.
create table notices (
    id integer primary key autoincrement,
    person_id text not null,
    kind text not null,
    subject text not null,
    body text not null,
    not_before text not null,
    state text not null,
    attempts integer not null,
    lease text,
    lease_until text,
    activity text,
    finished_at text,
    reason text,
    unique (person_id, kind, subject)
);
create index notices_by_state on notices (state, not_before);
create index notices_by_subject on notices (kind, subject);

-- What the units that coordinate on a task were asked for.
create table part_inquiries (
    id text primary key,
    organization text not null,
    plan_id text not null,
    task_key text not null,
    document text,
    title text not null,
    what text not null,
    by_day text not null,
    person_id text not null,
    person_name text,
    unit text,
    asked_at text not null,
    version integer not null
);
create index part_inquiries_by_task on part_inquiries (organization, plan_id, task_key);

-- One row for each unit that was asked, with its answer.
create table parts (
    id text primary key,
    inquiry_id text not null references part_inquiries (id),
    place integer not null,
    unit_organization text not null,
    unit text not null,
    state text not null,
    note text,
    link text,
    later_day text,
    answered_by text,
    answered_name text,
    answered_at text,
    version integer not null,
    unique (inquiry_id, place)
);
