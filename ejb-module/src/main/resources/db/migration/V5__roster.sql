-- Class lists that platforms propose: when they are read, what waits for a decision, what was set by hand; groups.

-- The reading of a course's class list. next_at: not before; claimed_until: somebody reads it now, until then at most.
create table course_roster (
  course_id       bigint  not null primary key references course (id),
  school_id       bigint  not null references school (id),
  registration_id bigint  not null references platform_registration (id),
  next_at         bigint  not null,
  claimed_until   bigint  not null,
  tried_at        bigint,
  whole_at        bigint,
  differences_url varchar(2000),
  problem         varchar(32),
  failures        integer not null,
  members         integer not null,
  arrived         integer not null,
  gone            integer not null
);
create index course_roster_by_next on course_roster (next_at);

insert into course_roster (course_id, school_id, registration_id, next_at, claimed_until, failures, members, arrived, gone)
  select c.id, c.school_id, d.registration_id, 0, 0, 0, 0, 0, 0 from course c join deployment d on d.id = c.deployment_row;

-- Where the groups of a course are read; whether the course is one for guardians, so that its Learners are no pupils.
alter table course add column groups_url varchar(2000);
alter table course add column group_sets_url varchar(2000);
alter table course add column for_guardians boolean default false not null;

-- standing: set by hand, goes before roles. guardian_link_at: came by a link for guardians. missing_at: the platform's list
-- lacks them, which waits for a decision; kept_at/kept_by: decided to stay. gone_at: left the course in the platform.
alter table course_member add column standing varchar(16);
alter table course_member add column guardian_link_at bigint;
alter table course_member add column missing_at bigint;
alter table course_member add column kept_at bigint;
alter table course_member add column kept_by bigint;
alter table course_member add column gone_at bigint;

-- What the school says somebody is to a course, in spite of the platform; without a person: the whole course.
create table course_standing (
  id        bigint       not null primary key,
  school_id bigint       not null references school (id),
  course_id bigint       not null references course (id),
  person_id bigint references person (id),
  standing  varchar(16)  not null,
  reason    varchar(500) not null,
  set_by    bigint       not null references person (id),
  set_at    bigint       not null,
  ended_by  bigint,
  ended_at  bigint
);
create index course_standing_by_course on course_standing (course_id, person_id);

-- Whom a teacher may confirm as a pupil of the course's journals.
create view course_learner as
  select m.id, m.school_id, m.course_id, m.person_id, m.dismissed_at
  from course_member m join course c on c.id = m.course_id
  where m.active = true
    and (m.standing = 'PUPIL'
      or (m.standing is null and c.for_guardians = false and m.guardian_link_at is null
        and m.roles like '%Learner%' and m.roles not like '%Instructor%' and m.roles not like '%Mentor%'));

-- Groups of a course at its platform, and who is in them by its latest class list.
create table course_group (
  id          bigint       not null primary key,
  school_id   bigint       not null references school (id),
  course_id   bigint       not null references course (id),
  platform_id varchar(255) not null,
  name        varchar(255) not null,
  set_name    varchar(255),
  constraint course_group_key unique (course_id, platform_id)
);

create table course_group_member (
  group_id  bigint not null references course_group (id),
  person_id bigint not null references person (id),
  school_id bigint not null references school (id),
  primary key (group_id, person_id)
);

-- Since when launches call the person staff of the institution, which is no right.
alter table person add column staff_at bigint;
