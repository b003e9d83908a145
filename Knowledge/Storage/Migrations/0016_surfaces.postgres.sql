-- What people thought of words that a model wrote. Who said so is not kept.
create table message_feedback (
    channel text collate "C" not null,
    conversation text collate "C" not null,
    activity text collate "C" not null,
    rated_activity text collate "C",
    liked integer not null,
    words text,
    told_at text collate "C" not null,
    primary key (channel, conversation, activity)
);

create index message_feedback_by_time on message_feedback (told_at);

-- The unit that the questions of a shared conversation are about. It gives nobody a right.
create table conversation_units (
    channel text collate "C" not null,
    conversation text collate "C" not null,
    unit text not null,
    told_by text collate "C" not null,
    told_at text collate "C" not null,
    primary key (channel, conversation)
);
