-- The gradebook of the platform: what of a journal is sent there, and what became of it. There is no row for a change that
-- waits: journal_head.version, written in the transaction of every change, is greater than synced_version then.

-- Where the course's gradebook is and what the tool may do with it, by the latest launch that said so.
alter table course add column lineitems_url varchar(2000);
alter table course add column grade_scopes varchar(1000);

create table gradebook_sync (
  journal_id       bigint  not null primary key references journal (id),
  school_id        bigint  not null references school (id),
  registration_id  bigint  not null references platform_registration (id),
  -- whether marks of works are sent, not only term marks
  works            boolean not null,
  -- the version of the journal that was compared with the gradebook whole
  synced_version   bigint  not null,
  waiting_since_at bigint,
  -- before that nothing is tried: the platform refused
  not_before_at    bigint  not null,
  -- from then on something is tried again though the journal is the same
  due_at           bigint,
  -- from then on results are to be read back
  read_due_at      bigint,
  read_at          bigint,
  problem          varchar(32),
  claimed_until_at bigint  not null
);
create index gradebook_sync_by_platform on gradebook_sync (registration_id);

-- A platform that does not answer is asked by one request now and then, whatever waits for it.
create table gradebook_platform (
  registration_id  bigint       not null primary key references platform_registration (id),
  failures         integer      not null,
  failing_since_at bigint,
  next_try_at      bigint,
  problem          varchar(400)
);

-- kind: TERM or WORK; object_id: that term or work.
create table gradebook_column (
  id            bigint        not null primary key,
  school_id     bigint        not null references school (id),
  journal_id    bigint        not null references journal (id),
  kind          varchar(8)    not null,
  object_id     bigint        not null,
  container_url varchar(2000) not null,
  line_item_url varchar(2000) not null,
  label         varchar(255)  not null,
  losses        integer       not null,
  constraint gradebook_column_key unique (journal_id, object_id)
);

-- What was last sent of a pupil: code of the mark, NONE where it was taken back. trying_value stands from before a score is
-- sent until its answer is written down. theirs: what the platform holds instead, in points of the five-point scale.
create table gradebook_score (
  id               bigint        not null primary key,
  school_id        bigint        not null references school (id),
  column_id        bigint        not null references gradebook_column (id),
  pupil_id         bigint        not null references person (id),
  sent_value       varchar(8),
  trying_value     varchar(8),
  score_at         bigint,
  attempts         integer       not null,
  next_try_at      bigint,
  problem          varchar(400),
  differs_since_at bigint,
  theirs           decimal(9, 4),
  kept_value       varchar(8),
  -- the teacher wants ours there, whatever the platform holds
  overrides        boolean       not null,
  constraint gradebook_score_key unique (column_id, pupil_id)
);
create index gradebook_score_by_pupil on gradebook_score (pupil_id);
