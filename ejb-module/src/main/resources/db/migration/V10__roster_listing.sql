-- Whom a class list has named once: whoever of them it lacks later has left, whatever their own launches said.
alter table course_member add column listed_at bigint;
update course_member set listed_at = seen_at where source = 'ROSTER';
