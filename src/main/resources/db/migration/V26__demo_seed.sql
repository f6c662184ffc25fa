-- What the demonstration has laid out once, and never does again: what was deleted since stays deleted.
create table demo_seed (
    part varchar(32) not null,
    account_id uuid not null,
    seeded_at timestamp with time zone not null,
    constraint demo_seed_key primary key (part, account_id)
);
