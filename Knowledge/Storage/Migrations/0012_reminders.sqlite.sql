-- Who is reminded (every reminder so far reminds the conversation it was asked in), the lengths before a last day ("7 Day, 1 Day"), and the
-- rhythm of a regular list ("Week Monday - 08:00").
alter table reminders add column audience text not null default 'room';
alter table reminders add column audience_organization text;
alter table reminders add column audience_unit text;
alter table reminders add column audience_is_collective integer;
alter table reminders add column leads text;
alter table reminders add column rhythm text;
update reminders set leads = before_amount || ' ' || before_unit where before_amount is not null;
alter table reminders drop column before_amount;
alter table reminders drop column before_unit;

-- One row for each thing owed to one recipient (p|person or c|conversation): per item, due day or instant, and nudge. The rows that are due for a
-- recipient are claimed and sent together by one sender. in_hours: whether a late one waits for the office's hours. because: asked (by the
-- reminder), head, leader or attends.
create table owed_rows (
    id integer primary key autoincrement,
    recipient text not null,
    reminder_id text references reminders (id),
    because text not null,
    item text not null,
    plan_id text,
    task_key text,
    due text not null,
    nudge text not null,
    fire_at text not null,
    not_before text not null,
    in_hours integer not null,
    state text not null,
    attempts integer not null,
    lease text,
    lease_until text,
    activity text,
    reason text,
    finished_at text,
    opened_at text,
    acted text,
    acted_at text,
    unique (recipient, item, due, nudge)
);
insert into owed_rows (recipient, reminder_id, because, item, plan_id, task_key, due, nudge, fire_at, not_before, in_hours, state, attempts,
    lease, lease_until, reason, finished_at)
select 'c|' || r.conversation, r.id, 'asked',
    case when o.item = 'once' then 'once|' || r.id else o.item end, o.plan_id, o.task_key,
    case when o.item = 'once' then r.fire_at else o.due_on end,
    case when o.item = 'once' then 'once'
        when r.leads like '% Week' and r.leads not like '%.%' then 'before ' || (7 * cast(replace(r.leads, ' Week', '') as bigint)) || ' Day'
        else 'before ' || r.leads end,
    o.fire_at, o.not_before,
    case when o.item = 'once' or r.leads like '%.%' or r.leads like '% Hour' or r.leads like '% Minute' or r.leads like '% Second' then 0 else 1 end,
    o.state, o.attempts, o.lease, o.lease_until, o.reason, o.finished_at
from owed_reminders o join reminders r on r.id = o.reminder_id
where true
order by case o.state when 'sent' then 0 when 'claimed' then 1 when 'owed' then 2 else 3 end, o.id
on conflict (recipient, item, due, nudge) do nothing;
drop table owed_reminders;
alter table owed_rows rename to owed_reminders;
create index owed_reminders_by_time on owed_reminders (not_before) where state in ('owed', 'claimed');
create index owed_reminders_by_recipient on owed_reminders (recipient, id) where state in ('owed', 'claimed');
create index owed_reminders_by_lease on owed_reminders (lease) where lease is not null;
create index owed_reminders_by_reminder on owed_reminders (reminder_id);
create index owed_reminders_by_day on owed_reminders (fire_at);

-- What somebody does not want to be reminded of any more.
create table reminder_mutes (
    recipient text not null,
    item text not null,
    person_id text not null,
    muted_at text not null,
    primary key (recipient, item)
);

-- Reports that somebody said were sent.
create table settled_reports (
    item text not null,
    due_on text not null,
    person_id text not null,
    person_name text,
    settled_at text not null,
    primary key (item, due_on)
);
