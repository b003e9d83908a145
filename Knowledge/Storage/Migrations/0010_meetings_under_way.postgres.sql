-- When meetings that Teams tells of began, until they end; by the chat they are held in.
create table meetings_under_way (
    channel text collate "C" not null,
    conversation text collate "C" not null,
    meeting text collate "C" not null,
    began_at text collate "C" not null,
    primary key (channel, conversation, meeting)
);
