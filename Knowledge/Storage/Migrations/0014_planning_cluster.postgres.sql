-- What Quartz 4 keeps of the scheduler that plans once in the cluster. The columns are its own; instants are ticks of 100 ns.
create table quartz_job_details (
    sched_name text collate "C" not null,
    job_name text collate "C" not null,
    job_group text collate "C" not null,
    description text,
    job_class_name text not null,
    is_durable boolean not null,
    is_nonconcurrent boolean not null,
    is_update_data boolean not null,
    requests_recovery boolean not null,
    job_data bytea,
    primary key (sched_name, job_name, job_group)
);

create table quartz_triggers (
    sched_name text collate "C" not null,
    trigger_name text collate "C" not null,
    trigger_group text collate "C" not null,
    job_name text collate "C" not null,
    job_group text collate "C" not null,
    description text,
    next_fire_time bigint,
    prev_fire_time bigint,
    priority integer,
    trigger_state text collate "C" not null,
    trigger_type text collate "C" not null,
    start_time bigint not null,
    end_time bigint,
    calendar_name text collate "C",
    misfire_instr smallint,
    misfire_orig_fire_time bigint,
    misfire_threshold bigint,
    execution_group text collate "C",
    preferred_node text collate "C",
    preferred_node_auto boolean not null default false,
    retry_policy text,
    retry_attempt integer,
    continues_trigger_name text collate "C",
    continues_trigger_group text collate "C",
    continuation_condition integer,
    overlap_policy integer,
    fixed_delay boolean,
    pause_reason text,
    paused_by text,
    paused_at bigint,
    job_data bytea,
    primary key (sched_name, trigger_name, trigger_group),
    foreign key (sched_name, job_name, job_group) references quartz_job_details (sched_name, job_name, job_group)
);
create index quartz_triggers_by_job on quartz_triggers (sched_name, job_name, job_group);
create index quartz_triggers_by_next on quartz_triggers (sched_name, trigger_state, next_fire_time);

-- What is particular to each kind of trigger. The planning has one of the first kind; the store looks into all.
create table quartz_simple_triggers (
    sched_name text collate "C" not null,
    trigger_name text collate "C" not null,
    trigger_group text collate "C" not null,
    repeat_count bigint not null,
    repeat_interval bigint not null,
    times_triggered bigint not null,
    primary key (sched_name, trigger_name, trigger_group),
    foreign key (sched_name, trigger_name, trigger_group) references quartz_triggers (sched_name, trigger_name, trigger_group) on delete cascade
);

create table quartz_cron_triggers (
    sched_name text collate "C" not null,
    trigger_name text collate "C" not null,
    trigger_group text collate "C" not null,
    cron_expression text not null,
    time_zone_id text,
    primary key (sched_name, trigger_name, trigger_group),
    foreign key (sched_name, trigger_name, trigger_group) references quartz_triggers (sched_name, trigger_name, trigger_group) on delete cascade
);

create table quartz_simprop_triggers (
    sched_name text collate "C" not null,
    trigger_name text collate "C" not null,
    trigger_group text collate "C" not null,
    str_prop_1 text,
    str_prop_2 text,
    str_prop_3 text,
    int_prop_1 integer,
    int_prop_2 integer,
    long_prop_1 bigint,
    long_prop_2 bigint,
    dec_prop_1 numeric,
    dec_prop_2 numeric,
    bool_prop_1 boolean,
    bool_prop_2 boolean,
    time_zone_id text,
    primary key (sched_name, trigger_name, trigger_group),
    foreign key (sched_name, trigger_name, trigger_group) references quartz_triggers (sched_name, trigger_name, trigger_group) on delete cascade
);

create table quartz_blob_triggers (
    sched_name text collate "C" not null,
    trigger_name text collate "C" not null,
    trigger_group text collate "C" not null,
    blob_data bytea,
    primary key (sched_name, trigger_name, trigger_group),
    foreign key (sched_name, trigger_name, trigger_group) references quartz_triggers (sched_name, trigger_name, trigger_group) on delete cascade
);

-- Firings that are under way, by the replica that has them.
create table quartz_fired_triggers (
    sched_name text collate "C" not null,
    entry_id text collate "C" not null,
    trigger_name text collate "C" not null,
    trigger_group text collate "C" not null,
    instance_name text collate "C" not null,
    fired_time bigint not null,
    sched_time bigint not null,
    priority integer not null,
    state text collate "C" not null,
    job_name text collate "C",
    job_group text collate "C",
    is_nonconcurrent boolean not null,
    requests_recovery boolean,
    execution_group text collate "C",
    progress integer,
    progress_message text,
    interrupt_requested_time bigint,
    primary key (sched_name, entry_id)
);
create index quartz_fired_triggers_by_instance on quartz_fired_triggers (sched_name, instance_name);

-- Which replicas take part, and when each last said so.
create table quartz_scheduler_state (
    sched_name text collate "C" not null,
    instance_name text collate "C" not null,
    last_checkin_time bigint not null,
    checkin_interval bigint not null,
    quartz_version text,
    primary key (sched_name, instance_name)
);

create table quartz_locks (
    sched_name text collate "C" not null,
    lock_name text collate "C" not null,
    primary key (sched_name, lock_name)
);

-- Of no use here; the store looks into them.
create table quartz_calendars (
    sched_name text collate "C" not null,
    calendar_name text collate "C" not null,
    calendar bytea not null,
    primary key (sched_name, calendar_name)
);

create table quartz_paused_trigger_grps (
    sched_name text collate "C" not null,
    trigger_group text collate "C" not null,
    pause_reason text,
    paused_by text,
    paused_at bigint,
    primary key (sched_name, trigger_group)
);

create table quartz_paused_job_grps (
    sched_name text collate "C" not null,
    job_group text collate "C" not null,
    pause_reason text,
    paused_by text,
    paused_at bigint,
    primary key (sched_name, job_group)
);
