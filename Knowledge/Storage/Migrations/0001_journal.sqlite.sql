-- Instants: UTC, ISO 8601, one width. Days: yyyy-MM-dd. What is absent is null. Booleans: 0 or 1.

create table plans (
    id text primary key,
    source text not null unique,
    file_hash text not null,
    body text not null,
    source_text text not null,
    added_at text not null,
    updated_at text not null
);

-- A thing that was asked for once is done once: the second attempt finds the first one's record.
create table operations (
    kind text not null,
    id text not null,
    record_id text not null,
    at text not null,
    primary key (kind, id)
);

-- What people told the assistant, in the order in which it was told; never changed.
create table journal_entries (
    number integer primary key autoincrement,
    record_kind text not null,
    record_id text not null,
    body text not null,
    person_id text not null,
    person_name text,
    at text not null
);
create index journal_entries_by_record on journal_entries (record_kind, record_id, number);

-- Who did what and when; never changed.
create table audit_entries (
    number integer primary key autoincrement,
    at text not null,
    organization text not null,
    person_id text not null,
    person_name text,
    unit text,
    action text not null,
    record_kind text not null,
    record_id text not null,
    operation_id text not null
);
create index audit_entries_by_record on audit_entries (record_kind, record_id, number);

-- What the journal still owes to the outside, in order for each record.
create table outbox (
    number integer primary key autoincrement,
    record_kind text not null,
    record_id text not null,
    kind text not null,
    version integer not null,
    body text not null,
    state text not null,
    attempts integer not null,
    next_attempt_at text,
    created_at text not null,
    last_error text
);
create index outbox_by_state on outbox (state, number);

create table meetings (
    id text primary key,
    organization text not null,
    title text not null,
    kind text not null,
    mode text not null,
    start_at text not null,
    end_at text not null,
    unit text,
    chair text,
    place text,
    attendee_names text not null,
    attendee_count integer,
    conclusions text,
    person_id text not null,
    person_name text,
    logged_at text not null
);
create index meetings_by_start on meetings (organization, start_at);

-- The current state of each task; its history stands in journal_entries.
create table progress (
    plan_id text not null,
    task_key text not null,
    state text not null,
    percent integer,
    note text,
    on_day text not null,
    person_id text not null,
    person_name text,
    reported_at text not null,
    version integer not null,
    primary key (plan_id, task_key)
);

-- What people asked to be reminded of: once at an instant (fire_at), or before each last day (before_…).
create table reminders (
    id text primary key,
    organization text not null,
    person_id text not null,
    person_name text,
    conversation text not null,
    language text not null,
    text text,
    fire_at text,
    unit_organization text,
    unit text,
    unit_is_collective integer,
    plan_id text,
    task_key text,
    before_amount text,
    before_unit text,
    created_at text not null,
    cancelled_at text
);
create index reminders_by_person on reminders (person_id, created_at);

-- One row for each message owed: per reminder, due item and due day. A row is claimed, sent and done by one sender.
create table owed_reminders (
    id integer primary key autoincrement,
    reminder_id text not null references reminders (id),
    item text not null,
    plan_id text,
    task_key text,
    due_on text not null,
    fire_at text not null,
    not_before text not null,
    state text not null,
    attempts integer not null,
    lease text,
    lease_until text,
    finished_at text,
    reason text,
    unique (reminder_id, item, due_on)
);
create index owed_reminders_by_state on owed_reminders (state, not_before);
