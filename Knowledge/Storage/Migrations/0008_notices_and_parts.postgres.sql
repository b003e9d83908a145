-- Where each person is reached alone, by the newest word from them: person ids in upper case, as directories and channels differ in case.
create table personal_conversations (
    person_id text collate "C" primary key,
    conversation text collate "C" not null,
    language text collate "C" not null,
    met_at text collate "C" not null,
    closed_at text collate "C"
);
create index personal_conversations_by_conversation on personal_conversations (conversation);

-- What people are owed of the assistant's own accord: one row for each person, kind and subject. A row waits until the person can be reached.
create table notices (
    id bigint generated always as identity primary key,
    person_id text collate "C" not null,
    kind text collate "C" not null,
    subject text collate "C" not null,
    body text collate "C" not null,
    not_before text collate "C" not null,
    state text collate "C" not null,
    attempts bigint not null,
    lease text collate "C",
    lease_until text collate "C",
    activity text collate "C",
    finished_at text collate "C",
    reason text collate "C",
    unique (person_id, kind, subject)
);
create index notices_by_state on notices (state, not_before);
create index notices_by_subject on notices (kind, subject);

-- What the units that coordinate on a task were asked for.
create table part_inquiries (
    id text collate "C" primary key,
    organization text collate "C" not null,
    plan_id text collate "C" not null,
    task_key text collate "C" not null,
    document text collate "C",
    title text collate "C" not null,
    what text collate "C" not null,
    by_day text collate "C" not null,
    person_id text collate "C" not null,
    person_name text collate "C",
    unit text collate "C",
    asked_at text collate "C" not null,
    version bigint not null
);
create index part_inquiries_by_task on part_inquiries (organization, plan_id, task_key);

-- One row for each unit that was asked, with its answer.
create table parts (
    id text collate "C" primary key,
    inquiry_id text collate "C" not null references part_inquiries (id),
    place bigint not null,
    unit_organization text collate "C" not null,
    unit text collate "C" not null,
    state text collate "C" not null,
    note text collate "C",
    link text collate "C",
    later_day text collate "C",
    answered_by text collate "C",
    answered_name text collate "C",
    answered_at text collate "C",
    version bigint not null,
    unique (inquiry_id, place)
);
