-- The record of a school. The same file runs on Derby and on PostgreSQL.
-- Ids are time-ordered 64-bit numbers; instants are milliseconds since 1970-01-01T00:00Z (columns …_at);
-- days are dates in the school's own time zone. Every row of a school carries school_id.

-- People -------------------------------------------------------------------------------------------------------------

create table school (
  id         bigint       not null primary key,
  name       varchar(255) not null,
  time_zone  varchar(64)  not null,
  created_at bigint       not null
);

-- A platform that may launch the tool: issuer + client_id.
create table platform_registration (
  id                     bigint        not null primary key,
  issuer                 varchar(255)  not null,
  client_id              varchar(255)  not null,
  name                   varchar(255)  not null,
  product_family         varchar(255),
  authorization_endpoint varchar(2000) not null,
  token_endpoint         varchar(2000) not null,
  token_audience         varchar(2000),
  jwks_uri               varchar(2000) not null,
  active                 boolean       not null,
  -- whether its first deployment needs no approval, and which school that one is for
  welcomes_first         boolean       not null,
  school_id              bigint references school (id),
  created_at             bigint        not null,
  constraint platform_registration_key unique (issuer, client_id)
);

create table deployment (
  id              bigint       not null primary key,
  registration_id bigint       not null references platform_registration (id),
  deployment_id   varchar(255) not null,
  school_id       bigint references school (id),
  active          boolean      not null,
  first_seen_at   bigint       not null,
  constraint deployment_key unique (registration_id, deployment_id)
);

create table person (
  id              bigint       not null primary key,
  school_id       bigint       not null references school (id),
  registration_id bigint       not null references platform_registration (id),
  sub             varchar(255) not null,
  family_name     varchar(255),
  given_name      varchar(255),
  middle_name     varchar(255),
  full_name       varchar(512),
  email           varchar(320),
  sourcedid       varchar(255),
  language        varchar(8),
  created_at      bigint       not null,
  seen_at         bigint,
  constraint person_key unique (school_id, registration_id, sub)
);

create table school_class (
  id         bigint      not null primary key,
  school_id  bigint      not null references school (id),
  name       varchar(32) not null,
  grade      smallint    not null,
  created_at bigint      not null
);
create index school_class_by_school on school_class (school_id);

create table class_membership (
  id           bigint not null primary key,
  school_id    bigint not null references school (id),
  class_id     bigint not null references school_class (id),
  person_id    bigint not null references person (id),
  first_day    date   not null,
  last_day     date,
  confirmed_by bigint,
  confirmed_at bigint not null
);
create index class_membership_by_class on class_membership (class_id, person_id);
create index class_membership_by_person on class_membership (person_id);

-- A dated right of a person. kind: TEACHES journal, INSTRUCTS course, LEADS class, GUARDS pupil, ADMINISTERS school
-- (grades: comma-separated, null = all), SUPPORTS school, CONFIGURES platform (an Administrator of the platform).
create table person_right (
  id         bigint      not null primary key,
  school_id  bigint      not null references school (id),
  person_id  bigint      not null references person (id),
  kind       varchar(16) not null,
  object_id  bigint      not null,
  course_id  bigint,
  grades     varchar(64),
  source     varchar(32) not null,
  begins_at  bigint      not null,
  ends_at    bigint,
  opened_by  bigint,
  ended_by   bigint
);
create index person_right_by_person on person_right (person_id, kind);
create index person_right_by_object on person_right (object_id, kind);

create table access_log (
  id        bigint       not null primary key,
  school_id bigint       not null references school (id),
  pupil_id  bigint       not null references person (id),
  viewer_id bigint       not null references person (id),
  looked_at bigint       not null,
  what      varchar(255) not null
);
create index access_log_by_pupil on access_log (pupil_id, looked_at);

-- Platform -----------------------------------------------------------------------------------------------------------

create table registration_link (
  id          bigint      not null primary key,
  token_hash  varchar(64) not null,
  activates   boolean     not null,
  uses_left   integer     not null,
  school_id   bigint references school (id),
  created_at  bigint      not null,
  expires_at  bigint      not null,
  constraint registration_link_key unique (token_hash)
);

create table tool_key (
  kid         varchar(64)   not null primary key,
  public_jwk  varchar(2000) not null,
  sealed_key  varchar(8000) not null,
  created_at  bigint        not null,
  retired_at  bigint
);

create table pending_login (
  state_hash      varchar(64)   not null primary key,
  nonce           varchar(255)  not null,
  nonce_hash      varchar(64)   not null,
  registration_id bigint        not null references platform_registration (id),
  deployment_id   varchar(255),
  created_at      bigint        not null,
  expires_at      bigint        not null,
  taken_at        bigint
);
create index pending_login_by_nonce on pending_login (nonce_hash);
create index pending_login_by_expiry on pending_login (expires_at);

-- What the launch doctor reads: every launch, accepted or refused. Facts hold no child's data.
create table launch_log (
  id              bigint        not null primary key,
  at_instant      bigint        not null,
  registration_id bigint,
  school_id       bigint,
  outcome         varchar(64)   not null,
  facts           varchar(4000) not null
);
create index launch_log_by_time on launch_log (at_instant);

create table course (
  id             bigint       not null primary key,
  school_id      bigint       not null references school (id),
  deployment_row bigint       not null references deployment (id),
  context_id     varchar(255) not null,
  label          varchar(255),
  title          varchar(512),
  memberships_url varchar(2000),
  roster_at      bigint,
  created_at     bigint       not null,
  constraint course_key unique (deployment_row, context_id)
);
create index course_by_school on course (school_id);

-- A person seen in a course by a launch or in its roster: a proposal, not a right.
create table course_member (
  id           bigint       not null primary key,
  school_id    bigint       not null references school (id),
  course_id    bigint       not null references course (id),
  person_id    bigint       not null references person (id),
  roles        varchar(512) not null,
  source       varchar(16)  not null,
  active       boolean      not null,
  dismissed_at bigint,
  seen_at      bigint       not null,
  constraint course_member_key unique (course_id, person_id)
);
create index course_member_by_person on course_member (person_id);

create table sign_in (
  id                bigint      not null primary key,
  school_id         bigint      not null references school (id),
  person_id         bigint      not null references person (id),
  course_id         bigint references course (id),
  language          varchar(8)  not null,
  code_hash         varchar(64),
  code_expires_at   bigint,
  bearer_hash       varchar(64),
  bearer_expires_at bigint,
  previous_bearer_hash       varchar(64),
  previous_bearer_expires_at bigint,
  renewal_hash      varchar(64),
  previous_renewal_hash varchar(64),
  renewed_at        bigint,
  created_at        bigint      not null,
  expires_at        bigint      not null,
  ended_at          bigint
);
create index sign_in_by_bearer on sign_in (bearer_hash);
create index sign_in_by_previous_bearer on sign_in (previous_bearer_hash);
create index sign_in_by_code on sign_in (code_hash);
create index sign_in_by_person on sign_in (person_id);

-- What a teacher who came by a deep linking request may place in the course; the sign-in answers it.
create table deep_link_request (
  sign_in_id        bigint        not null primary key references sign_in (id),
  registration_id   bigint        not null references platform_registration (id),
  deployment_id     varchar(255)  not null,
  return_url        varchar(2000) not null,
  accept_types      varchar(1000) not null,
  accept_multiple   boolean       not null,
  accept_line_item  boolean       not null,
  platform_data     varchar(16000),
  answered_at       bigint
);

-- Which node does a piece of scheduled work: the one whose lease lasts.
create table lease (
  name        varchar(64) not null primary key,
  until_at    bigint      not null
);

-- Calendar -----------------------------------------------------------------------------------------------------------

create table academic_year (
  id        bigint      not null primary key,
  school_id bigint      not null references school (id),
  name      varchar(32) not null,
  first_day date        not null,
  last_day  date        not null,
  constraint academic_year_key unique (school_id, name)
);

create table term (
  id        bigint      not null primary key,
  school_id bigint      not null references school (id),
  year_id   bigint      not null references academic_year (id),
  kind      varchar(16) not null,
  number    smallint    not null,
  first_day date        not null,
  last_day  date        not null,
  constraint term_key unique (year_id, kind, number)
);

create table subject (
  id        bigint       not null primary key,
  school_id bigint       not null references school (id),
  name      varchar(255) not null,
  constraint subject_key unique (school_id, name)
);

-- Journal ------------------------------------------------------------------------------------------------------------

create table teaching_group (
  id         bigint      not null primary key,
  school_id  bigint      not null references school (id),
  class_id   bigint references school_class (id),
  class_name varchar(32) not null,
  grade      smallint    not null
);

-- attends: dated membership of a pupil.
create table group_membership (
  id           bigint      not null primary key,
  school_id    bigint      not null references school (id),
  group_id     bigint      not null references teaching_group (id),
  person_id    bigint      not null references person (id),
  first_day    date        not null,
  last_day     date,
  source       varchar(32) not null,
  confirmed_by bigint      not null,
  confirmed_at bigint      not null
);
create index group_membership_by_group on group_membership (group_id, person_id);
create index group_membership_by_person on group_membership (person_id);

create table journal (
  id         bigint      not null primary key,
  school_id  bigint      not null references school (id),
  course_id  bigint      not null references course (id),
  year_id    bigint      not null references academic_year (id),
  subject_id bigint      not null references subject (id),
  group_id   bigint      not null references teaching_group (id),
  term_kind  varchar(16) not null,
  opened_on  date        not null,
  opened_by  bigint      not null references person (id),
  created_at bigint      not null
);
create index journal_by_course on journal (course_id);
create index journal_by_school on journal (school_id, year_id);
create index journal_by_group on journal (group_id);

-- Every write of a journal locks this row first.
create table journal_head (
  journal_id bigint      not null primary key references journal (id),
  version    bigint      not null,
  sequence   bigint      not null,
  last_hash  varchar(64) not null
);

create table work_type (
  id         bigint        not null primary key,
  school_id  bigint        not null references school (id),
  name       varchar(64)   not null,
  short_name varchar(8)    not null,
  weight     decimal(6, 2) not null,
  position   smallint      not null,
  constraint work_type_key unique (school_id, name)
);

create table lesson (
  id              bigint   not null primary key,
  school_id       bigint   not null references school (id),
  journal_id      bigint   not null references journal (id),
  lesson_day      date     not null,
  bell            smallint,
  topic           varchar(500),
  homework        varchar(4000),
  note            varchar(2000),
  cancelled       boolean  not null,
  taken_at        bigint,
  taken_by        bigint,
  takeover_source varchar(64),
  version         bigint   not null,
  created_at      bigint   not null,
  created_by      bigint   not null
);
create index lesson_by_journal on lesson (journal_id, lesson_day);

create table lesson_work (
  id           bigint        not null primary key,
  school_id    bigint        not null references school (id),
  journal_id   bigint        not null references journal (id),
  lesson_id    bigint        not null references lesson (id),
  work_type_id bigint        not null references work_type (id),
  title        varchar(255),
  weight       decimal(6, 2) not null,
  position     smallint      not null,
  version      bigint        not null
);
create index lesson_work_by_journal on lesson_work (journal_id);
create index lesson_work_by_lesson on lesson_work (lesson_id);

-- Cell pupil × work. A cleared cell keeps its row and version (value null).
create table mark_cell (
  id         bigint      not null primary key,
  school_id  bigint      not null references school (id),
  journal_id bigint      not null references journal (id),
  work_id    bigint      not null references lesson_work (id),
  pupil_id   bigint      not null references person (id),
  value      varchar(8),
  remark     varchar(500),
  version    bigint      not null,
  written_at bigint      not null,
  written_by bigint      not null,
  source     varchar(64),
  constraint mark_cell_key unique (work_id, pupil_id)
);
create index mark_cell_by_journal on mark_cell (journal_id);
create index mark_cell_by_pupil on mark_cell (pupil_id);

-- Cell pupil × lesson: exceptions only; present is derived from the lesson's «taken».
create table attendance_cell (
  id         bigint      not null primary key,
  school_id  bigint      not null references school (id),
  journal_id bigint      not null references journal (id),
  lesson_id  bigint      not null references lesson (id),
  pupil_id   bigint      not null references person (id),
  code       varchar(16),
  minutes    smallint,
  version    bigint      not null,
  written_at bigint      not null,
  written_by bigint      not null,
  source     varchar(64),
  constraint attendance_cell_key unique (lesson_id, pupil_id)
);
create index attendance_cell_by_journal on attendance_cell (journal_id);
create index attendance_cell_by_pupil on attendance_cell (pupil_id);

-- An edit that was applied, and the version its cell got by it; kept 30 days, so that the same edit sent twice is applied
-- once.
create table edit_result (
  person_id    bigint      not null references person (id),
  edit_id      varchar(36) not null,
  journal_id   bigint      not null references journal (id),
  cell_version bigint      not null,
  at_instant   bigint      not null,
  primary key (person_id, edit_id)
);
create index edit_result_by_time on edit_result (at_instant);

-- Record -------------------------------------------------------------------------------------------------------------

-- Append-only, one chain per journal: hash = H(previous_hash, sequence, commitment); commitment = H(salt, content).
-- Erasing content and salt of a person keeps the chain verifiable.
create table history_entry (
  journal_id    bigint        not null references journal (id),
  sequence      bigint        not null,
  school_id     bigint        not null references school (id),
  at_instant    bigint        not null,
  person_id     bigint        not null references person (id),
  kind          varchar(32)   not null,
  pupil_id      bigint,
  object_id     bigint,
  content       varchar(32672),
  salt          varchar(64),
  commitment    varchar(64)   not null,
  previous_hash varchar(64)   not null,
  hash          varchar(64)   not null,
  primary key (journal_id, sequence)
);
create index history_entry_by_object on history_entry (object_id, pupil_id);
