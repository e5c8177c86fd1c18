CREATE TABLE "group_members" (
	"school_id" uuid NOT NULL,
	"class_id" uuid NOT NULL,
	"group_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	CONSTRAINT "group_members_school_id_group_id_user_id_pk" PRIMARY KEY("school_id","group_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "groups" (
	"school_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"class_id" uuid NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "groups_school_id_id_pk" PRIMARY KEY("school_id","id"),
	CONSTRAINT "groups_of_class" UNIQUE("school_id","class_id","id"),
	CONSTRAINT "groups_one_name" UNIQUE("school_id","class_id","name")
);
--> statement-breakpoint
CREATE TABLE "student_numbers" (
	"school_id" uuid NOT NULL,
	"class_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"number" text NOT NULL,
	CONSTRAINT "student_numbers_school_id_class_id_user_id_pk" PRIMARY KEY("school_id","class_id","user_id"),
	CONSTRAINT "student_numbers_once" UNIQUE("school_id","class_id","number")
);
--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "erased_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "group_members" ADD CONSTRAINT "group_members_school_id_class_id_group_id_groups_school_id_class_id_id_fk" FOREIGN KEY ("school_id","class_id","group_id") REFERENCES "public"."groups"("school_id","class_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_members" ADD CONSTRAINT "group_members_school_id_class_id_user_id_enrollments_school_id_class_id_user_id_fk" FOREIGN KEY ("school_id","class_id","user_id") REFERENCES "public"."enrollments"("school_id","class_id","user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "groups" ADD CONSTRAINT "groups_school_id_class_id_classes_school_id_id_fk" FOREIGN KEY ("school_id","class_id") REFERENCES "public"."classes"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "student_numbers" ADD CONSTRAINT "student_numbers_school_id_class_id_user_id_enrollments_school_id_class_id_user_id_fk" FOREIGN KEY ("school_id","class_id","user_id") REFERENCES "public"."enrollments"("school_id","class_id","user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "group_members_school_id_class_id_user_id_index" ON "group_members" USING btree ("school_id","class_id","user_id");--> statement-breakpoint
-- As before, but for one thing: once a student's data was erased, the reasons that reviewers wrote are blanked.
CREATE OR REPLACE FUNCTION "refuse_to_alter"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'mark_log' THEN
    IF NEW."reason" = '' AND to_jsonb(NEW) - 'reason' = to_jsonb(OLD) - 'reason' AND EXISTS (
      SELECT FROM "attempts" JOIN "users" ON "users"."school_id" = "attempts"."school_id" AND "users"."id" = "attempts"."user_id"
      WHERE "attempts"."school_id" = OLD."school_id" AND "attempts"."id" = OLD."attempt_id" AND "users"."erased_at" IS NOT NULL
    ) THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION '% is only ever added to', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END
$$;
