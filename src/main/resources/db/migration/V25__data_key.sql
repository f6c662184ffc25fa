-- The data encryption key that the database was used with, by its fingerprint: another one is refused at the start, also
-- while nothing is sealed that would tell.
create table data_key (
    only_row boolean primary key constraint data_key_one_row check (only_row),
    fingerprint varchar(16) not null,
    used_since timestamp with time zone not null
);
