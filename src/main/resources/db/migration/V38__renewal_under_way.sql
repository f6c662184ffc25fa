-- Whether the engine is about to charge the renewal, or a bank has its payment in hand: until then nothing is due.
alter table subscription add column renewal_under_way boolean default false not null;
