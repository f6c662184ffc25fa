-- While it is suspended premium is off, whatever was recorded and paid; afterwards that counts again.
alter table subscription add column suspended_at timestamp with time zone;
alter table subscription add column suspension_message varchar(500);
alter table subscription add constraint subscription_suspended_with_message
    check ((suspended_at is null) = (suspension_message is null));

create index subscription_tier on subscription (tier_code);

-- Why the staff ended a pair: its owner reads it.
alter table api_credentials add column end_note varchar(500);
