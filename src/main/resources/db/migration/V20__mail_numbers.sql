-- Each number that was ever given to a mail, once. The mails that say the same to several addresses share one, and it stays
-- known when they are erased.
create table mail_number (
    number varchar(11) primary key,
    made_at timestamp with time zone not null
);

insert into mail_number (number, made_at) select number, min(posted_at) from outgoing_mail group by number;

create index mail_number_age on mail_number (made_at);

-- Whoever it is about has deleted the account: it goes as soon as it was delivered or given up.
alter table outgoing_mail add column erase_when_settled boolean default false not null;

create index outgoing_mail_account on outgoing_mail (account_id);
