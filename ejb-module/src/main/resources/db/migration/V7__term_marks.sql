-- Cell pupil × term: the mark a teacher sets for a term. A cleared cell keeps its row and version (value null).
create table term_mark_cell (
  id         bigint      not null primary key,
  school_id  bigint      not null references school (id),
  journal_id bigint      not null references journal (id),
  term_id    bigint      not null references term (id),
  pupil_id   bigint      not null references person (id),
  value      varchar(8),
  remark     varchar(500),
  version    bigint      not null,
  written_at bigint      not null,
  written_by bigint      not null,
  source     varchar(64),
  constraint term_mark_cell_key unique (journal_id, term_id, pupil_id)
);
create index term_mark_cell_by_pupil on term_mark_cell (pupil_id);
