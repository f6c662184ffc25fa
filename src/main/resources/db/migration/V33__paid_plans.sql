-- A plan that is paid once and does not renew, and what its owner was told of in advance, so that nobody is told twice.
alter table subscription add column one_period boolean default false not null;
-- each the end of the period that was told of
alter table subscription add column renewal_told_for timestamp with time zone;
alter table subscription add column end_told_for timestamp with time zone;
alter table subscription add column over_told_for timestamp with time zone;

create index subscription_period_end on subscription (period_end);
