-- People who proved themselves to the pages, until the session ends. Of the secret that the browser holds only the hash is kept.
create table page_sessions (
    secret_hash text primary key,
    person_id text not null,
    person_name text,
    ends_at text not null
);

-- Addresses by which calendar programs read a unit's deadlines, until they are taken back; '' for the whole organisation.
create table calendar_links (
    secret_hash text primary key,
    person_id text not null,
    unit text not null,
    made_at text not null,
    unique (person_id, unit)
);
