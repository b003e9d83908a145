-- Text compares by code point, as in SQLite, whatever the locale of the server.
-- Instants: UTC, ISO 8601, one width. Days: yyyy-MM-dd. What is absent is null. Booleans: 0 or 1.

create table plans (
    id text collate "C" primary key,
    source text collate "C" not null unique,
    file_hash text collate "C" not null,
    body text collate "C" not null,
    source_text text collate "C" not null,
    added_at text collate "C" not null,
    updated_at text collate "C" not null
);

-- A thing that was asked for once is done once: the second attempt finds the first one's record.
create table operations (
    kind text collate "C" not null,
    id text collate "C" not null,
    record_id text collate "C" not null,
    at text collate "C" not null,
    primary key (kind, id)
);

-- What people told the assistant, in the order in which it was told; never changed.
create table journal_entries (
    number bigint generated always as identity primary key,
    record_kind text collate "C" not null,
    record_id text collate "C" not null,
    body text collate "C" not null,
    person_id text collate "C" not null,
    person_name text collate "C",
    at text collate "C" not null
);
create index journal_entries_by_record on journal_entries (record_kind, record_id, number);

-- Who did what and when; never changed.
create table audit_entries (
    number bigint generated always as identity primary key,
    at text collate "C" not null,
    organization text collate "C" not null,
    person_id text collate "C" not null,
    person_name text collate "C",
    unit text collate "C",
    action text collate "C" not null,
    record_kind text collate "C" not null,
    record_id text collate "C" not null,
    operation_id text collate "C" not null
);
create index audit_entries_by_record on audit_entries (record_kind, record_id, number);

-- What the journal still owes to the outside, in order for each record.
create table outbox (
    number bigint generated always as identity primary key,
    record_kind text collate "C" not null,
    record_id text collate "C" not null,
    kind text collate "C" not null,
    version bigint not null,
    body text collate "C" not null,
    state text collate "C" not null,
    attempts bigint not null,
    next_attempt_at text collate "C",
    created_at text collate "C" not null,
    last_error text collate "C"
);
create index outbox_by_state on outbox (state, number);

create table meetings (
    id text collate "C" primary key,
    organization text collate "C" not null,
    title text collate "C" not null,
    kind text collate "C" not null,
    mode text collate "C" not null,
    start_at text collate "C" not null,
    end_at text collate "C" not null,
    unit text collate "C",
    chair text collate "C",
    place text collate "C",
    attendee_names text collate "C" not null,
    attendee_count bigint,
    conclusions text collate "C",
    person_id text collate "C" not null,
    person_name text collate "C",
    logged_at text collate "C" not null
);
create index meetings_by_start on meetings (organization, start_at);

-- The current state of each task; its history stands in journal_entries.
create table progress (
    plan_id text collate "C" not null,
    task_key text collate "C" not null,
    state text collate "C" not null,
    percent bigint,
    note text collate "C",
    on_day text collate "C" not null,
    person_id text collate "C" not null,
    person_name text collate "C",
    reported_at text collate "C" not null,
    version bigint not null,
    primary key (plan_id, task_key)
);

-- What people asked to be reminded of: once at an instant (fire_at), or before each last day (before_…).
create table reminders (
    id text collate "C" primary key,
    organization text collate "C" not null,
    person_id text collate "C" not null,
    person_name text collate "C",
    conversation text collate "C" not null,
    language text collate "C" not null,
    text text collate "C",
    fire_at text collate "C",
    unit_organization text collate "C",
    unit text collate "C",
    unit_is_collective bigint,
    plan_id text collate "C",
    task_key text collate "C",
    before_amount text collate "C",
    before_unit text collate "C",
    created_at text collate "C" not null,
    cancelled_at text collate "C"
);
create index reminders_by_person on reminders (person_id, created_at);

-- One row for each message owed: per reminder, due item and due day. A row is claimed, sent and done by one sender.
create table owed_reminders (
    id bigint generated always as identity primary key,
    reminder_id text collate "C" not null references reminders (id),
    item text collate "C" not null,
    plan_id text collate "C",
    task_key text collate "C",
    due_on text collate "C" not null,
    fire_at text collate "C" not null,
    not_before text collate "C" not null,
    state text collate "C" not null,
    attempts bigint not null,
    lease text collate "C",
    lease_until text collate "C",
    finished_at text collate "C",
    reason text collate "C",
    unique (reminder_id, item, due_on)
);
create index owed_reminders_by_state on owed_reminders (state, not_before);
