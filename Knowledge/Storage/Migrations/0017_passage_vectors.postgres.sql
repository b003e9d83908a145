-- The vector of a passage's words, by the embedding model that made it. A passage whose words change has another hash; what no passage has is forgotten.
create table passage_vectors (
    hash text collate "C" not null,
    model text collate "C" not null,
    dimension integer not null,
    vector bytea not null,
    primary key (model, dimension, hash)
);
