-- When meetings that Teams tells of began, until they end; by the chat they are held in.
create table meetings_under_way (
    channel text not null,
    conversation text not null,
    meeting text not null,
    began_at text not null,
    primary key (channel, conversation, meeting)
);
