-- What a mail says of what happened besides its kind: who did it, from where, and what it is called. Forgotten as soon as the
-- mail was made, since the activity log has it all.
alter table notice add column doer varchar(16);
alter table notice add column thing varchar(200);
alter table notice add column words varchar(1000);
alter table notice add column source_address varchar(64);
alter table notice add column user_agent varchar(256);
