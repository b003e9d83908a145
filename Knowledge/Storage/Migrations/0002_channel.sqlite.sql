-- Where the conversations are, as the newest activity from each said.
create table channel_conversations (
    channel text not null,
    conversation text not null,
    reference text not null,
    seen_at text not null,
    closed_at text,
    primary key (channel, conversation)
);

-- One row for each activity that came in. The replies stand here before they are sent, and are owed until finished_at.
create table channel_turns (
    channel text not null,
    conversation text not null,
    activity text not null,
    started_at text not null,
    replies text,
    sent integer not null,
    answered_at text,
    finished_at text,
    claimed_by text not null,
    failure text,
    primary key (channel, conversation, activity)
);
create index channel_turns_by_start on channel_turns (started_at);

-- The open dialogs of each conversation.
create table dialog_stacks (
    channel text not null,
    conversation text not null,
    version integer not null,
    state text not null,
    updated_at text not null,
    primary key (channel, conversation)
);
