create trigger activity_entry_append_only before update, delete on activity_entry
    for each row call 'com.rotki.portal.activity.H2AppendOnly';
create trigger activity_chain_stays before delete on activity_chain
    for each row call 'com.rotki.portal.activity.H2AppendOnly';
create index activity_entry_request on activity_entry (request_id);
