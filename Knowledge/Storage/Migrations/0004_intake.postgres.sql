-- Files that people sent in chat, from the first byte to the decision to add them. A body is stored only of what was read.
create table plan_intakes (
    id text primary key,
    channel text not null,
    conversation text not null,
    person_id text not null,
    person_name text,
    language text not null,
    files text not null,
    state text not null,
    body text,
    created_at text not null,
    touched_at text not null
);
create index plan_intakes_by_state on plan_intakes (state, touched_at);
