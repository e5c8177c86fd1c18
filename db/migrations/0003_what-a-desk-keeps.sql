CREATE TABLE "highlights" (
	"school_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"attempt_id" uuid NOT NULL,
	"from_sentence" text NOT NULL,
	"from_offset" integer NOT NULL,
	"to_sentence" text NOT NULL,
	"to_offset" integer NOT NULL,
	"colour" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "highlights_school_id_id_pk" PRIMARY KEY("school_id","id"),
	CONSTRAINT "highlights_colour" CHECK ("highlights"."colour" in ('lemon', 'mint', 'sky', 'rose'))
);
--> statement-breakpoint
CREATE TABLE "kept_words" (
	"school_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"lesson_id" uuid NOT NULL,
	"term" text NOT NULL,
	"part_of_speech" text DEFAULT '' NOT NULL,
	"definition" text NOT NULL,
	"sentence" text DEFAULT '' NOT NULL,
	"kept_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "kept_words_school_id_user_id_lesson_id_term_pk" PRIMARY KEY("school_id","user_id","lesson_id","term")
);
--> statement-breakpoint
CREATE TABLE "reading_settings" (
	"school_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"text_size" integer DEFAULT 100 NOT NULL,
	"line_spacing" integer DEFAULT 100 NOT NULL,
	"measure" integer DEFAULT 65 NOT NULL,
	"typeface" text DEFAULT 'serif' NOT NULL,
	"theme" text DEFAULT 'device' NOT NULL,
	"ruler" text DEFAULT 'off' NOT NULL,
	"voice" text DEFAULT '' NOT NULL,
	"rate" integer DEFAULT 100 NOT NULL,
	CONSTRAINT "reading_settings_school_id_user_id_pk" PRIMARY KEY("school_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "essay_revisions" (
	"school_id" uuid NOT NULL,
	"attempt_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"text" text NOT NULL,
	"words" integer NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "essay_revisions_school_id_attempt_id_number_pk" PRIMARY KEY("school_id","attempt_id","number")
);
--> statement-breakpoint
CREATE TABLE "late_answers" (
	"school_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"attempt_id" uuid NOT NULL,
	"item_id" text NOT NULL,
	"value" jsonb NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"contact_at" timestamp with time zone NOT NULL,
	"arrived_at" timestamp with time zone DEFAULT now() NOT NULL,
	"counted" boolean NOT NULL,
	"writer" uuid NOT NULL,
	"writer_count" bigint NOT NULL,
	CONSTRAINT "late_answers_school_id_id_pk" PRIMARY KEY("school_id","id"),
	CONSTRAINT "late_answers_one_writer" UNIQUE("school_id","attempt_id","item_id","writer")
);
--> statement-breakpoint
CREATE TABLE "pastes" (
	"school_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"attempt_id" uuid NOT NULL,
	"item_id" text NOT NULL,
	"text" text NOT NULL,
	"words" integer NOT NULL,
	"pasted_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "pastes_school_id_id_pk" PRIMARY KEY("school_id","id")
);
--> statement-breakpoint
ALTER TABLE "assignments" ADD COLUMN "grace_minutes" integer DEFAULT 120 NOT NULL;--> statement-breakpoint
ALTER TABLE "attempts" ADD COLUMN "receipt" text;--> statement-breakpoint
ALTER TABLE "highlights" ADD CONSTRAINT "highlights_school_id_attempt_id_attempts_school_id_id_fk" FOREIGN KEY ("school_id","attempt_id") REFERENCES "public"."attempts"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kept_words" ADD CONSTRAINT "kept_words_school_id_user_id_users_school_id_id_fk" FOREIGN KEY ("school_id","user_id") REFERENCES "public"."users"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kept_words" ADD CONSTRAINT "kept_words_school_id_lesson_id_lessons_school_id_id_fk" FOREIGN KEY ("school_id","lesson_id") REFERENCES "public"."lessons"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading_settings" ADD CONSTRAINT "reading_settings_school_id_user_id_users_school_id_id_fk" FOREIGN KEY ("school_id","user_id") REFERENCES "public"."users"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "essay_revisions" ADD CONSTRAINT "essay_revisions_school_id_attempt_id_attempts_school_id_id_fk" FOREIGN KEY ("school_id","attempt_id") REFERENCES "public"."attempts"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "late_answers" ADD CONSTRAINT "late_answers_school_id_attempt_id_attempts_school_id_id_fk" FOREIGN KEY ("school_id","attempt_id") REFERENCES "public"."attempts"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pastes" ADD CONSTRAINT "pastes_school_id_attempt_id_attempts_school_id_id_fk" FOREIGN KEY ("school_id","attempt_id") REFERENCES "public"."attempts"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "highlights_school_id_attempt_id_index" ON "highlights" USING btree ("school_id","attempt_id");--> statement-breakpoint
CREATE INDEX "pastes_school_id_attempt_id_index" ON "pastes" USING btree ("school_id","attempt_id");--> statement-breakpoint
-- Keeps an essay's earlier texts: what stood before a pause of 60 s, and a save by which 40 words came or went.
CREATE FUNCTION "keep_essay_revision"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  said text := coalesce(NEW.value->>'text', '');
  counted int := length(said) - length(translate(said, E' \n\t', ''));
  last_text text;
  last_words int;
  last_number int;
BEGIN
  SELECT r.text, r.words, r.number INTO last_text, last_words, last_number FROM essay_revisions r
    WHERE r.school_id = NEW.school_id AND r.attempt_id = NEW.attempt_id ORDER BY r.number DESC LIMIT 1;
  last_number := coalesce(last_number, 0);
  IF TG_OP = 'UPDATE' AND NEW.saved_at - OLD.saved_at >= interval '60 s'
    AND coalesce(OLD.value->>'text', '') NOT IN ('', coalesce(last_text, ''), said) THEN
    last_number := last_number + 1;
    last_text := OLD.value->>'text';
    last_words := length(last_text) - length(translate(last_text, E' \n\t', ''));
    INSERT INTO essay_revisions (school_id, attempt_id, number, text, words, saved_at)
      VALUES (NEW.school_id, NEW.attempt_id, last_number, last_text, last_words, OLD.saved_at);
  END IF;
  IF abs(counted - coalesce(last_words, 0)) > 40 AND said <> coalesce(last_text, '') THEN
    INSERT INTO essay_revisions (school_id, attempt_id, number, text, words, saved_at)
      VALUES (NEW.school_id, NEW.attempt_id, last_number + 1, said, counted, NEW.saved_at);
  END IF;
  RETURN NULL;
END
$$;--> statement-breakpoint
CREATE TRIGGER "answers_keep_essay_revision" AFTER INSERT OR UPDATE ON "answers" FOR EACH ROW
  WHEN (NEW.item_id = 'essay' AND coalesce(current_setting('broadsheet.restoring', true), '') <> 'yes')
  EXECUTE FUNCTION "keep_essay_revision"();
