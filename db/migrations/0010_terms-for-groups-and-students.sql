CREATE TABLE "accommodations" (
	"school_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"time_percent" integer DEFAULT 100 NOT NULL,
	"glossary_open" boolean DEFAULT false NOT NULL,
	"large_print" boolean DEFAULT false NOT NULL,
	"set_by" uuid NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "accommodations_school_id_user_id_pk" PRIMARY KEY("school_id","user_id"),
	CONSTRAINT "accommodations_time" CHECK ("accommodations"."time_percent" between 100 and 400)
);
--> statement-breakpoint
CREATE TABLE "assignment_groups" (
	"school_id" uuid NOT NULL,
	"assignment_id" uuid NOT NULL,
	"class_id" uuid NOT NULL,
	"group_id" uuid NOT NULL,
	CONSTRAINT "assignment_groups_school_id_assignment_id_group_id_pk" PRIMARY KEY("school_id","assignment_id","group_id")
);
--> statement-breakpoint
CREATE TABLE "assignment_parts" (
	"school_id" uuid NOT NULL,
	"assignment_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"items" text[] NOT NULL,
	"due_wall" text,
	"due_at" timestamp with time zone,
	"closes_wall" text,
	"closes_at" timestamp with time zone,
	"minutes" integer,
	CONSTRAINT "assignment_parts_school_id_assignment_id_number_pk" PRIMARY KEY("school_id","assignment_id","number"),
	CONSTRAINT "assignment_parts_minutes" CHECK ("assignment_parts"."minutes" between 1 and 1440)
);
--> statement-breakpoint
CREATE TABLE "assignment_students" (
	"school_id" uuid NOT NULL,
	"assignment_id" uuid NOT NULL,
	"class_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	CONSTRAINT "assignment_students_school_id_assignment_id_class_id_user_id_pk" PRIMARY KEY("school_id","assignment_id","class_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "attempt_parts" (
	"school_id" uuid NOT NULL,
	"attempt_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"submitted_at" timestamp with time zone,
	CONSTRAINT "attempt_parts_school_id_attempt_id_number_pk" PRIMARY KEY("school_id","attempt_id","number")
);
--> statement-breakpoint
CREATE TABLE "exceptions" (
	"school_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"assignment_id" uuid NOT NULL,
	"user_id" uuid,
	"group_id" uuid,
	"due_wall" text,
	"due_at" timestamp with time zone,
	"closes_wall" text,
	"closes_at" timestamp with time zone,
	"time_percent" integer,
	"attempts_allowed" integer,
	"left_out" text[],
	"glossary_open" boolean,
	"set_by" uuid NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "exceptions_school_id_id_pk" PRIMARY KEY("school_id","id"),
	CONSTRAINT "exceptions_one_student" UNIQUE("school_id","assignment_id","user_id"),
	CONSTRAINT "exceptions_one_group" UNIQUE("school_id","assignment_id","group_id"),
	CONSTRAINT "exceptions_whose" CHECK (num_nonnulls("exceptions"."user_id", "exceptions"."group_id") = 1),
	CONSTRAINT "exceptions_time" CHECK ("exceptions"."time_percent" between 100 and 400),
	CONSTRAINT "exceptions_attempts" CHECK ("exceptions"."attempts_allowed" between 1 and 10)
);
--> statement-breakpoint
CREATE TABLE "version_moves" (
	"school_id" uuid NOT NULL,
	"assignment_id" uuid NOT NULL,
	"from_version" integer NOT NULL,
	"to_version" integer NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"moved_by" uuid NOT NULL,
	"moved_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "version_moves_school_id_assignment_id_to_version_pk" PRIMARY KEY("school_id","assignment_id","to_version")
);
--> statement-breakpoint
ALTER TABLE "assignment_classes" ADD COLUMN "whole" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "assignments" ADD COLUMN "late_rule" text DEFAULT 'accept' NOT NULL;--> statement-breakpoint
ALTER TABLE "assignments" ADD COLUMN "late_percent" integer DEFAULT 10 NOT NULL;--> statement-breakpoint
ALTER TABLE "assignments" ADD COLUMN "late_floor" integer DEFAULT 50 NOT NULL;--> statement-breakpoint
ALTER TABLE "assignments" ADD COLUMN "shuffled" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "assignments" ADD COLUMN "minutes" integer;--> statement-breakpoint
ALTER TABLE "assignments" ADD COLUMN "at_once" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "answers" ADD COLUMN "checked_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "attempts" ADD COLUMN "began_version" integer;--> statement-breakpoint
ALTER TABLE "marks" ADD COLUMN "counts" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "accommodations" ADD CONSTRAINT "accommodations_school_id_user_id_users_school_id_id_fk" FOREIGN KEY ("school_id","user_id") REFERENCES "public"."users"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accommodations" ADD CONSTRAINT "accommodations_school_id_set_by_users_school_id_id_fk" FOREIGN KEY ("school_id","set_by") REFERENCES "public"."users"("school_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment_groups" ADD CONSTRAINT "assignment_groups_school_id_assignment_id_class_id_assignment_classes_school_id_assignment_id_class_id_fk" FOREIGN KEY ("school_id","assignment_id","class_id") REFERENCES "public"."assignment_classes"("school_id","assignment_id","class_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment_groups" ADD CONSTRAINT "assignment_groups_school_id_class_id_group_id_groups_school_id_class_id_id_fk" FOREIGN KEY ("school_id","class_id","group_id") REFERENCES "public"."groups"("school_id","class_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment_parts" ADD CONSTRAINT "assignment_parts_school_id_assignment_id_assignments_school_id_id_fk" FOREIGN KEY ("school_id","assignment_id") REFERENCES "public"."assignments"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment_students" ADD CONSTRAINT "assignment_students_school_id_assignment_id_class_id_assignment_classes_school_id_assignment_id_class_id_fk" FOREIGN KEY ("school_id","assignment_id","class_id") REFERENCES "public"."assignment_classes"("school_id","assignment_id","class_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment_students" ADD CONSTRAINT "assignment_students_school_id_class_id_user_id_enrollments_school_id_class_id_user_id_fk" FOREIGN KEY ("school_id","class_id","user_id") REFERENCES "public"."enrollments"("school_id","class_id","user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempt_parts" ADD CONSTRAINT "attempt_parts_school_id_attempt_id_attempts_school_id_id_fk" FOREIGN KEY ("school_id","attempt_id") REFERENCES "public"."attempts"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exceptions" ADD CONSTRAINT "exceptions_school_id_assignment_id_assignments_school_id_id_fk" FOREIGN KEY ("school_id","assignment_id") REFERENCES "public"."assignments"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exceptions" ADD CONSTRAINT "exceptions_school_id_user_id_users_school_id_id_fk" FOREIGN KEY ("school_id","user_id") REFERENCES "public"."users"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exceptions" ADD CONSTRAINT "exceptions_school_id_group_id_groups_school_id_id_fk" FOREIGN KEY ("school_id","group_id") REFERENCES "public"."groups"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exceptions" ADD CONSTRAINT "exceptions_school_id_set_by_users_school_id_id_fk" FOREIGN KEY ("school_id","set_by") REFERENCES "public"."users"("school_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "version_moves" ADD CONSTRAINT "version_moves_school_id_assignment_id_assignments_school_id_id_fk" FOREIGN KEY ("school_id","assignment_id") REFERENCES "public"."assignments"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "version_moves" ADD CONSTRAINT "version_moves_school_id_moved_by_users_school_id_id_fk" FOREIGN KEY ("school_id","moved_by") REFERENCES "public"."users"("school_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "assignment_students_school_id_user_id_index" ON "assignment_students" USING btree ("school_id","user_id");