/**
 * The student of an attempt `t` still has its assignment: is in a class that got it whole, or alone or in a group of that
 * class. What `givenTo` says, for a statement that proves it itself. The name alone is put in, never a value.
 */
export const givenText = (t: string): string => `exists (
    select 1 from assignment_classes c
    join enrollments e on e.school_id = c.school_id and e.class_id = c.class_id
    where c.school_id = ${t}.school_id and c.assignment_id = ${t}.assignment_id
      and e.user_id = ${t}.user_id and e.removed_at is null
      and (c.whole
        or exists (
          select 1 from assignment_students s
          where s.school_id = c.school_id and s.assignment_id = c.assignment_id
            and s.class_id = c.class_id and s.user_id = ${t}.user_id
        )
        or exists (
          select 1 from assignment_groups g
          join group_members m on m.school_id = g.school_id and m.group_id = g.group_id
          where g.school_id = c.school_id and g.assignment_id = c.assignment_id
            and g.class_id = c.class_id and m.user_id = ${t}.user_id
        ))
  )`;
