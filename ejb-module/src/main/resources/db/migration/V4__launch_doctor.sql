-- A deployment that moves to another school begins its courses anew there; those of before stay in the old school.
alter table course drop constraint course_key;
alter table course add constraint course_key unique (school_id, deployment_row, context_id);

-- Which place in a platform somebody signed in by: sign-ins end when it is switched off or moves.
alter table sign_in add column deployment_row bigint references deployment (id);
update sign_in set deployment_row = (select c.deployment_row from course c where c.id = sign_in.course_id);
create index sign_in_by_deployment on sign_in (deployment_row);

-- What the launch doctor filters and computes by. The facts of a line are a JSON object; older lines have another form.
delete from launch_log;
alter table launch_log add column deployment_id varchar(255);
alter table launch_log add column message_type varchar(64);
alter table launch_log add column login_at bigint;
alter table launch_log add column skew_seconds bigint;
alter table launch_log add column browser_session varchar(32);
alter table launch_log add column grade_scopes varchar(255);
alter table launch_log add column roster_offered boolean;
alter table launch_log add column product_version varchar(64);
alter table launch_log add column self_test boolean default false not null;
create index launch_log_by_platform on launch_log (registration_id, id);

-- A self-test under way: platforms that are our own, for these seconds only.
alter table platform_registration add column self_test boolean default false not null;
create table self_test (
  id          bigint        not null primary key,
  secret_hash varchar(64)   not null,
  public_jwks varchar(4000) not null,
  began_at    bigint        not null,
  until_at    bigint        not null
);
