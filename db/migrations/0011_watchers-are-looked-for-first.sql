-- Nearly every save is watched by nobody: that is found out first, and costs one look at an empty table.
CREATE OR REPLACE FUNCTION "tell_watchers"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  watched uuid;
  said jsonb;
BEGIN
  IF NOT EXISTS (SELECT 1 FROM live_watches WHERE until > now()) THEN
    RETURN NULL;
  END IF;
  IF TG_TABLE_NAME = 'attempts' THEN
    SELECT w.assignment_id INTO watched FROM live_watches w
      WHERE w.school_id = NEW.school_id AND w.assignment_id = NEW.assignment_id AND w.until > now();
    said := jsonb_build_object('attempt', NEW.id, 'user', NEW.user_id, 'number', NEW.number, 'state', NEW.state);
  ELSE
    SELECT w.assignment_id INTO watched FROM attempts t
      JOIN live_watches w ON w.school_id = t.school_id AND w.assignment_id = t.assignment_id AND w.until > now()
      WHERE t.school_id = NEW.school_id AND t.id = NEW.attempt_id;
    said := jsonb_build_object('attempt', NEW.attempt_id, 'item', NEW.item_id);
    IF TG_TABLE_NAME = 'presences' THEN
      said := said || jsonb_build_object('presence', NEW.state);
    END IF;
  END IF;
  IF watched IS NOT NULL THEN
    PERFORM pg_notify('broadsheet_live', (said || jsonb_build_object('assignment', watched, 'at', now()))::text);
  END IF;
  RETURN NULL;
END
$$;
