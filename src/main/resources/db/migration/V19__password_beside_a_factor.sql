-- A password of 8 to 14 characters is enough beside a second factor, and only there.
alter table account add column password_needs_second_factor boolean default false not null;
