-- The audit trail is a chain: each entry's hash covers the one before, the head says where it ends. Null: written before there was a chain.
alter table audit_entries add column entry_number bigint;
alter table audit_entries add column hash text collate "C";
create table audit_head (
    id bigint primary key check (id = 1),
    length bigint not null,
    hash text collate "C" not null
);
insert into audit_head (id, length, hash) values (1, 0, '');
create function audit_entries_refuse() returns trigger language plpgsql as $$
begin
    raise exception 'audit entries are neither changed nor deleted';
end
$$;
create trigger audit_entries_stay before update on audit_entries for each row when (old.hash is not null) execute function audit_entries_refuse();
create trigger audit_entries_are_kept before delete on audit_entries for each row execute function audit_entries_refuse();

-- Who delivers a row, until when; rows of one record are delivered in order.
alter table outbox add column lease text collate "C";
alter table outbox add column lease_until text collate "C";
alter table outbox add column finished_at text collate "C";
create index outbox_by_record on outbox (record_kind, record_id, number);

alter table meetings add column version bigint not null default 1;
alter table meetings add column agenda text collate "C";
alter table meetings add column cancelled_at text collate "C";
alter table meetings add column cancelled_reason text collate "C";

-- The document, link or file that shows the result.
alter table progress add column product text collate "C";
