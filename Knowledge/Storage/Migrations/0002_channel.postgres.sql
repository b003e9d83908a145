-- Where the conversations are, as the newest activity from each said.
create table channel_conversations (
    channel text collate "C" not null,
    conversation text collate "C" not null,
    reference text collate "C" not null,
    seen_at text collate "C" not null,
    closed_at text collate "C",
    primary key (channel, conversation)
);

-- One row for each activity that came in. The replies stand here before they are sent, and are owed until finished_at.
create table channel_turns (
    channel text collate "C" not null,
    conversation text collate "C" not null,
    activity text collate "C" not null,
    started_at text collate "C" not null,
    replies text collate "C",
    sent bigint not null,
    answered_at text collate "C",
    finished_at text collate "C",
    claimed_by text collate "C" not null,
    failure text collate "C",
    primary key (channel, conversation, activity)
);
create index channel_turns_by_start on channel_turns (started_at);

-- The open dialogs of each conversation.
create table dialog_stacks (
    channel text collate "C" not null,
    conversation text collate "C" not null,
    version bigint not null,
    state text collate "C" not null,
    updated_at text collate "C" not null,
    primary key (channel, conversation)
);
