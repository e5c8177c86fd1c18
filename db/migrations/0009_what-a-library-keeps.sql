CREATE TABLE "filed_lessons" (
	"school_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"lesson_id" uuid NOT NULL,
	"folder_id" uuid NOT NULL,
	CONSTRAINT "filed_lessons_school_id_user_id_lesson_id_pk" PRIMARY KEY("school_id","user_id","lesson_id")
);
--> statement-breakpoint
CREATE TABLE "lesson_credits" (
	"school_id" uuid NOT NULL,
	"lesson_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"title" text NOT NULL,
	"author" text NOT NULL,
	"school" text NOT NULL,
	"copied_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "lesson_credits_school_id_lesson_id_position_pk" PRIMARY KEY("school_id","lesson_id","position")
);
--> statement-breakpoint
CREATE TABLE "lesson_folders" (
	"school_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"owner_id" uuid NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "lesson_folders_school_id_id_pk" PRIMARY KEY("school_id","id"),
	CONSTRAINT "lesson_folders_school_id_owner_id_name_unique" UNIQUE("school_id","owner_id","name"),
	CONSTRAINT "lesson_folders_school_id_id_owner_id_unique" UNIQUE("school_id","id","owner_id")
);
--> statement-breakpoint
CREATE TABLE "lesson_search" (
	"school_id" uuid NOT NULL,
	"lesson_id" uuid NOT NULL,
	"waiting" integer NOT NULL,
	"items" integer NOT NULL,
	"level" numeric,
	"standards" text[] NOT NULL,
	"topics" text[] NOT NULL,
	"body" text NOT NULL,
	"document" "tsvector" NOT NULL,
	CONSTRAINT "lesson_search_school_id_lesson_id_pk" PRIMARY KEY("school_id","lesson_id")
);
--> statement-breakpoint
CREATE TABLE "lesson_shares" (
	"school_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"lesson_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"with_user_id" uuid,
	"token_hash" text,
	"shared_at" timestamp with time zone DEFAULT now() NOT NULL,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "lesson_shares_school_id_id_pk" PRIMARY KEY("school_id","id"),
	CONSTRAINT "lesson_shares_token_hash_unique" UNIQUE("token_hash"),
	CONSTRAINT "lesson_shares_kind" CHECK ("lesson_shares"."kind" in ('colleague', 'school', 'link')),
	CONSTRAINT "lesson_shares_colleague" CHECK (("lesson_shares"."kind" = 'colleague') = ("lesson_shares"."with_user_id" is not null)),
	CONSTRAINT "lesson_shares_link" CHECK (("lesson_shares"."kind" = 'link') = ("lesson_shares"."token_hash" is not null))
);
--> statement-breakpoint
CREATE TABLE "lesson_tags" (
	"school_id" uuid NOT NULL,
	"lesson_id" uuid NOT NULL,
	"tag" text NOT NULL,
	CONSTRAINT "lesson_tags_school_id_lesson_id_tag_pk" PRIMARY KEY("school_id","lesson_id","tag")
);
--> statement-breakpoint
ALTER TABLE "filed_lessons" ADD CONSTRAINT "filed_lessons_school_id_folder_id_user_id_lesson_folders_school_id_id_owner_id_fk" FOREIGN KEY ("school_id","folder_id","user_id") REFERENCES "public"."lesson_folders"("school_id","id","owner_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "filed_lessons" ADD CONSTRAINT "filed_lessons_school_id_lesson_id_lessons_school_id_id_fk" FOREIGN KEY ("school_id","lesson_id") REFERENCES "public"."lessons"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lesson_credits" ADD CONSTRAINT "lesson_credits_school_id_lesson_id_lessons_school_id_id_fk" FOREIGN KEY ("school_id","lesson_id") REFERENCES "public"."lessons"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lesson_folders" ADD CONSTRAINT "lesson_folders_school_id_owner_id_users_school_id_id_fk" FOREIGN KEY ("school_id","owner_id") REFERENCES "public"."users"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lesson_search" ADD CONSTRAINT "lesson_search_school_id_lesson_id_lessons_school_id_id_fk" FOREIGN KEY ("school_id","lesson_id") REFERENCES "public"."lessons"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lesson_shares" ADD CONSTRAINT "lesson_shares_school_id_lesson_id_lessons_school_id_id_fk" FOREIGN KEY ("school_id","lesson_id") REFERENCES "public"."lessons"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lesson_shares" ADD CONSTRAINT "lesson_shares_school_id_with_user_id_users_school_id_id_fk" FOREIGN KEY ("school_id","with_user_id") REFERENCES "public"."users"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lesson_tags" ADD CONSTRAINT "lesson_tags_school_id_lesson_id_lessons_school_id_id_fk" FOREIGN KEY ("school_id","lesson_id") REFERENCES "public"."lessons"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "filed_lessons_school_id_folder_id_index" ON "filed_lessons" USING btree ("school_id","folder_id");--> statement-breakpoint
CREATE INDEX "lesson_search_document_index" ON "lesson_search" USING gin ("document");--> statement-breakpoint
CREATE UNIQUE INDEX "lesson_shares_once" ON "lesson_shares" USING btree ("school_id","lesson_id","kind",coalesce("with_user_id", "lesson_id")) WHERE "lesson_shares"."withdrawn_at" is null;--> statement-breakpoint
CREATE INDEX "lesson_shares_school_id_with_user_id_index" ON "lesson_shares" USING btree ("school_id","with_user_id");--> statement-breakpoint
CREATE FUNCTION "words_of"("draft" jsonb, "path" jsonpath) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(string_agg(t.part #>> '{}', ' ' ORDER BY t.n), '')
  FROM jsonb_path_query("draft", "path") WITH ORDINALITY AS t(part, n)
$$;--> statement-breakpoint
-- A limit on what is searched keeps a lesson within what a tsvector holds (1 MB).
CREATE FUNCTION "write_lesson_search"("of_school" uuid, "of_lesson" uuid) RETURNS void LANGUAGE sql AS $$
  INSERT INTO "lesson_search" ("school_id", "lesson_id", "waiting", "items", "level", "standards", "topics", "body", "document")
  SELECT l."school_id", l."id",
    jsonb_array_length(jsonb_path_query_array(l."draft", '$.items[*] ? (@.status == "waiting")'))
      + jsonb_array_length(jsonb_path_query_array(l."draft", '$.prompts[*] ? (@.status == "waiting")')),
    jsonb_array_length(jsonb_path_query_array(l."draft", '$.items[*]')),
    (l."draft" #>> '{glance,level,grade}')::numeric,
    ARRAY(SELECT DISTINCT s #>> '{}' AS code FROM jsonb_path_query(l."draft", '$.items[*].standards[*]') AS s ORDER BY code),
    topics,
    left(concat_ws(' ', article, asked), 120000),
    setweight(to_tsvector('english', l."title"), 'A')
      || setweight(to_tsvector('english', concat_ws(' ', array_to_string(topics, ' '), from_whom)), 'B')
      || setweight(to_tsvector('english', left(asked, 60000)), 'C')
      || setweight(to_tsvector('english', left(article, 120000)), 'D')
  FROM "lessons" l
  CROSS JOIN LATERAL (SELECT
    words_of(l."draft", '$.texts[*].sections[*].paragraphs[*].sentences[*].text') AS article,
    words_of(l."draft", '$.texts[*].provenance.keyvalue() ? (@.key == "byline" || @.key == "publication").value') AS from_whom,
    concat_ws(' ',
      words_of(l."draft", '$.texts[*].sections[*].heading'),
      words_of(l."draft", '$.items[*].stem'),
      words_of(l."draft", '$.items[*].options[*].text'),
      words_of(l."draft", '$.items[*].entries[*].text'),
      words_of(l."draft", '$.prompts[*].prompt'),
      words_of(l."draft", '$.glossary[*].term')) AS asked,
    ARRAY(
      SELECT DISTINCT topic FROM (
        SELECT t."tag" FROM "lesson_tags" t WHERE t."school_id" = l."school_id" AND t."lesson_id" = l."id"
        UNION ALL SELECT replace(c #>> '{}', '-', ' ') FROM jsonb_path_query(l."draft", '$.prompts[*].concept ? (@ != null)') AS c
        UNION ALL SELECT n #>> '{}' FROM jsonb_path_query(l."draft", '$.glance.countries[0 to 2].name') AS n
      ) AS found(topic) ORDER BY topic) AS topics
  ) AS parts
  WHERE l."school_id" = "of_school" AND l."id" = "of_lesson"
  ON CONFLICT ("school_id", "lesson_id") DO UPDATE SET
    "waiting" = excluded."waiting", "items" = excluded."items", "level" = excluded."level",
    "standards" = excluded."standards", "topics" = excluded."topics", "body" = excluded."body", "document" = excluded."document"
$$;--> statement-breakpoint
CREATE FUNCTION "lesson_is_searchable"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM write_lesson_search(NEW."school_id", NEW."id");
  RETURN NULL;
END
$$;--> statement-breakpoint
CREATE FUNCTION "tags_are_searchable"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    PERFORM write_lesson_search(OLD."school_id", OLD."lesson_id");
  ELSE
    PERFORM write_lesson_search(NEW."school_id", NEW."lesson_id");
  END IF;
  RETURN NULL;
END
$$;--> statement-breakpoint
CREATE TRIGGER "lessons_are_searchable" AFTER INSERT OR UPDATE OF "title", "draft" ON "lessons" FOR EACH ROW EXECUTE FUNCTION "lesson_is_searchable"();--> statement-breakpoint
CREATE TRIGGER "tags_are_searchable" AFTER INSERT OR DELETE ON "lesson_tags" FOR EACH ROW EXECUTE FUNCTION "tags_are_searchable"();--> statement-breakpoint
SELECT write_lesson_search("school_id", "id") FROM "lessons";
