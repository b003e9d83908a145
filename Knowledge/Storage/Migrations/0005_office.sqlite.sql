-- The audit trail is a chain: each entry's hash covers the one before, the head says where it ends. Null: written before there was a chain.
alter table audit_entries add column entry_number integer;
alter table audit_entries add column hash text;
create table audit_head (
    id integer primary key check (id = 1),
    length integer not null,
    hash text not null
);
insert into audit_head (id, length, hash) values (1, 0, '');
create trigger audit_entries_stay before update on audit_entries when old.hash is not null
begin
    select raise(abort, 'audit entries are never changed');
end;
create trigger audit_entries_are_kept before delete on audit_entries
begin
    select raise(abort, 'audit entries are never deleted');
end;

-- Who delivers a row, until when; rows of one record are delivered in order.
alter table outbox add column lease text;
alter table outbox add column lease_until text;
alter table outbox add column finished_at text;
create index outbox_by_record on outbox (record_kind, record_id, number);

alter table meetings add column version integer not null default 1;
alter table meetings add column agenda text;
alter table meetings add column cancelled_at text;
alter table meetings add column cancelled_reason text;

-- The document, link or file that shows the result.
alter table progress add column product text;
