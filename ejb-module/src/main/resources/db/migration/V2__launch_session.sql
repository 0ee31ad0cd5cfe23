-- A login is carried by its sealed state. Only answered ones are written down, so that none is answered twice.
drop table pending_login;
create table answered_login (
  state_hash      varchar(64) not null primary key,
  nonce_hash      varchar(64) not null,
  registration_id bigint      not null references platform_registration (id),
  expires_at      bigint      not null,
  answered_at     bigint      not null
);
create index answered_login_by_nonce on answered_login (nonce_hash);
create index answered_login_by_expiry on answered_login (expires_at);

-- Who agreed to which version of the terms of use.
create table terms_acceptance (
  id          bigint      not null primary key,
  school_id   bigint      not null references school (id),
  person_id   bigint      not null references person (id),
  version     varchar(32) not null,
  accepted_at bigint      not null,
  constraint terms_acceptance_key unique (person_id, version)
);
create index terms_acceptance_by_school on terms_acceptance (school_id);

-- A platform's question whether the person of a sign-in agrees; the answer is reported until the platform took it.
create table terms_question (
  sign_in_id     bigint        not null primary key references sign_in (id),
  service_url    varchar(2000) not null,
  answered_at    bigint,
  reported_at    bigint,
  next_report_at bigint,
  failures       integer       not null
);
create index terms_question_by_report on terms_question (next_report_at);
