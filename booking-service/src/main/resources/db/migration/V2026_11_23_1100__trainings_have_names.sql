-- What a training is called, as membership-service tells it: a refusal says the name, not the code.
create table training_name (
    training text        not null,
    name     jsonb       not null,
    told_at  timestamptz not null,

    constraint training_name_pk primary key (training)
);
