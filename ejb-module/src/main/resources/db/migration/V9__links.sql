-- What a platform takes where a link is placed: where it can show it, and whether it keeps it unasked.
alter table deep_link_request add column document_targets varchar(64) default '' not null;
alter table deep_link_request add column auto_create boolean default false not null;
