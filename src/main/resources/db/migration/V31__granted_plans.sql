-- Plans that rotki gives: nothing is billed for them, and they end instead of renewing.
alter table subscription drop constraint subscription_status_known;
alter table subscription add constraint subscription_status_known
    check (status in ('PENDING', 'ACTIVE', 'CANCELLED', 'PAST_DUE', 'EXPIRED', 'GRANTED'));
alter table subscription alter column billing_cycle drop not null;
alter table subscription add column granted_as varchar(16)
    constraint subscription_grant_known check (granted_as in ('COMPLIMENTARY', 'PAID_ELSEWHERE'));
alter table subscription add constraint subscription_bought_or_granted
    check ((status = 'GRANTED') = (granted_as is not null) and (billing_cycle is not null or granted_as is not null));
