-- When the clock was last seen to run: so a jump is noticed that happened while the portal did not.
create table clock_reading (
    only_row boolean primary key constraint clock_reading_one_row check (only_row),
    read_at timestamp with time zone not null
);

-- Where it jumped; the latest only.
create table clock_jump (
    number bigint generated always as identity primary key,
    -- by the clock after the jump
    noticed_at timestamp with time zone not null,
    -- forward, or back if negative
    seconds bigint not null
);
