-- What a registration link says beforehand about a platform whose issuer is connected already: ASK, UPDATE or ANOTHER.
alter table registration_link add column known_issuer varchar(8) default 'ASK' not null;

-- A deployment that the administrator switched off, unlike one that only waits for approval: no link lets it in again.
alter table deployment add column switched_off boolean default false not null;
