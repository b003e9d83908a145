-- People who proved themselves to the pages, until the session ends. Of the secret that the browser holds only the hash is kept.
create table page_sessions (
    secret_hash text collate "C" primary key,
    person_id text collate "C" not null,
    person_name text,
    ends_at text collate "C" not null
);

-- Addresses by which calendar programs read a unit's deadlines, until they are taken back; '' for the whole organisation.
create table calendar_links (
    secret_hash text collate "C" primary key,
    person_id text collate "C" not null,
    unit text collate "C" not null,
    made_at text collate "C" not null,
    unique (person_id, unit)
);
