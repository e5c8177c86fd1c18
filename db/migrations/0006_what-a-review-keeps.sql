CREATE TABLE "bank_comments" (
	"school_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"text" text NOT NULL,
	"uses" integer DEFAULT 0 NOT NULL,
	"used_at" timestamp with time zone DEFAULT now() NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "bank_comments_school_id_id_pk" PRIMARY KEY("school_id","id"),
	CONSTRAINT "bank_comments_once" UNIQUE("school_id","user_id","text")
);
--> statement-breakpoint
CREATE TABLE "live_watches" (
	"school_id" uuid NOT NULL,
	"assignment_id" uuid NOT NULL,
	"until" timestamp with time zone NOT NULL,
	CONSTRAINT "live_watches_school_id_assignment_id_pk" PRIMARY KEY("school_id","assignment_id")
);
--> statement-breakpoint
CREATE TABLE "presences" (
	"school_id" uuid NOT NULL,
	"attempt_id" uuid NOT NULL,
	"item_id" text DEFAULT '' NOT NULL,
	"state" text NOT NULL,
	"seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "presences_school_id_attempt_id_pk" PRIMARY KEY("school_id","attempt_id"),
	CONSTRAINT "presences_state" CHECK ("presences"."state" in ('here', 'away'))
);
--> statement-breakpoint
CREATE TABLE "private_notes" (
	"school_id" uuid NOT NULL,
	"attempt_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"text" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "private_notes_school_id_attempt_id_user_id_pk" PRIMARY KEY("school_id","attempt_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "remarks" (
	"school_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"attempt_id" uuid NOT NULL,
	"item_id" text NOT NULL,
	"from_offset" integer NOT NULL,
	"to_offset" integer NOT NULL,
	"quote" text NOT NULL,
	"text" text NOT NULL,
	"written_by" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "remarks_school_id_id_pk" PRIMARY KEY("school_id","id"),
	CONSTRAINT "remarks_stretch" CHECK ("remarks"."from_offset" >= 0 and "remarks"."to_offset" > "remarks"."from_offset")
);
--> statement-breakpoint
ALTER TABLE "assignments" ADD COLUMN "anonymous" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "attempts" ADD COLUMN "for_revision" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "attempts" ADD COLUMN "revises" integer;--> statement-breakpoint
ALTER TABLE "bank_comments" ADD CONSTRAINT "bank_comments_school_id_user_id_users_school_id_id_fk" FOREIGN KEY ("school_id","user_id") REFERENCES "public"."users"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "live_watches" ADD CONSTRAINT "live_watches_school_id_assignment_id_assignments_school_id_id_fk" FOREIGN KEY ("school_id","assignment_id") REFERENCES "public"."assignments"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presences" ADD CONSTRAINT "presences_school_id_attempt_id_attempts_school_id_id_fk" FOREIGN KEY ("school_id","attempt_id") REFERENCES "public"."attempts"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "private_notes" ADD CONSTRAINT "private_notes_school_id_attempt_id_attempts_school_id_id_fk" FOREIGN KEY ("school_id","attempt_id") REFERENCES "public"."attempts"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "private_notes" ADD CONSTRAINT "private_notes_school_id_user_id_users_school_id_id_fk" FOREIGN KEY ("school_id","user_id") REFERENCES "public"."users"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "remarks" ADD CONSTRAINT "remarks_school_id_attempt_id_attempts_school_id_id_fk" FOREIGN KEY ("school_id","attempt_id") REFERENCES "public"."attempts"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "remarks" ADD CONSTRAINT "remarks_school_id_written_by_users_school_id_id_fk" FOREIGN KEY ("school_id","written_by") REFERENCES "public"."users"("school_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "remarks_school_id_attempt_id_index" ON "remarks" USING btree ("school_id","attempt_id");--> statement-breakpoint
-- Tells whoever watches an assignment live what happens in it; does nothing where nobody watches.
CREATE FUNCTION "tell_watchers"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  watched uuid;
  said jsonb;
BEGIN
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
$$;--> statement-breakpoint
CREATE TRIGGER "answers_tell_watchers" AFTER INSERT OR UPDATE ON "answers" FOR EACH ROW
  WHEN (coalesce(current_setting('broadsheet.restoring', true), '') <> 'yes')
  EXECUTE FUNCTION "tell_watchers"();--> statement-breakpoint
CREATE TRIGGER "presences_tell_watchers" AFTER INSERT OR UPDATE ON "presences" FOR EACH ROW
  WHEN (coalesce(current_setting('broadsheet.restoring', true), '') <> 'yes')
  EXECUTE FUNCTION "tell_watchers"();--> statement-breakpoint
CREATE TRIGGER "attempts_tell_watchers" AFTER INSERT OR UPDATE OF "state" ON "attempts" FOR EACH ROW
  WHEN (coalesce(current_setting('broadsheet.restoring', true), '') <> 'yes')
  EXECUTE FUNCTION "tell_watchers"();
