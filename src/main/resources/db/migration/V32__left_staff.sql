-- Somebody who lost a role of the staff does not get it back by a setting that was left in place.
alter table account add column left_staff boolean not null default false;
