-- People whom the assistant could not open a conversation with; each is tried again from an instant on, by whichever replica.
create table unreached_people (
    person_id text primary key,
    again_at text not null,
    reason text not null
);

-- When the next message of the assistant's own accord may go out, in ticks (100 ns) of UTC: one row that all replicas take turns by.
create table sending_turns (
    name text primary key,
    next_at integer not null
);
