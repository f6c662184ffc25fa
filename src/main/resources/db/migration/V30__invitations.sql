-- Somebody who runs the portal made an account for a person, who sets a password by the link in a mail.
alter table account_link drop constraint account_link_purpose_known;
alter table account_link add constraint account_link_purpose_known
    check (purpose in ('NEW_PASSWORD', 'NEW_EMAIL', 'SECOND_ADDRESS', 'INVITATION'));
