CREATE TABLE "excusals" (
	"school_id" uuid NOT NULL,
	"class_id" uuid NOT NULL,
	"assignment_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"excused_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "excusals_school_id_class_id_assignment_id_user_id_pk" PRIMARY KEY("school_id","class_id","assignment_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "grade_categories" (
	"school_id" uuid NOT NULL,
	"class_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"weight" double precision NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "grade_categories_school_id_class_id_id_pk" PRIMARY KEY("school_id","class_id","id"),
	CONSTRAINT "grade_categories_weight" CHECK ("grade_categories"."weight" between 0 and 1000)
);
--> statement-breakpoint
CREATE TABLE "grade_places" (
	"school_id" uuid NOT NULL,
	"class_id" uuid NOT NULL,
	"assignment_id" uuid NOT NULL,
	"category_id" uuid NOT NULL,
	CONSTRAINT "grade_places_school_id_class_id_assignment_id_pk" PRIMARY KEY("school_id","class_id","assignment_id")
);
--> statement-breakpoint
CREATE TABLE "gradebooks" (
	"school_id" uuid NOT NULL,
	"class_id" uuid NOT NULL,
	"missing" text DEFAULT 'zero' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "gradebooks_school_id_class_id_pk" PRIMARY KEY("school_id","class_id"),
	CONSTRAINT "gradebooks_missing" CHECK ("gradebooks"."missing" in ('zero', 'left-out'))
);
--> statement-breakpoint
ALTER TABLE "excusals" ADD CONSTRAINT "excusals_school_id_assignment_id_class_id_assignment_classes_school_id_assignment_id_class_id_fk" FOREIGN KEY ("school_id","assignment_id","class_id") REFERENCES "public"."assignment_classes"("school_id","assignment_id","class_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "excusals" ADD CONSTRAINT "excusals_school_id_user_id_users_school_id_id_fk" FOREIGN KEY ("school_id","user_id") REFERENCES "public"."users"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grade_categories" ADD CONSTRAINT "grade_categories_school_id_class_id_classes_school_id_id_fk" FOREIGN KEY ("school_id","class_id") REFERENCES "public"."classes"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grade_places" ADD CONSTRAINT "grade_places_school_id_assignment_id_class_id_assignment_classes_school_id_assignment_id_class_id_fk" FOREIGN KEY ("school_id","assignment_id","class_id") REFERENCES "public"."assignment_classes"("school_id","assignment_id","class_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grade_places" ADD CONSTRAINT "grade_places_school_id_class_id_category_id_grade_categories_school_id_class_id_id_fk" FOREIGN KEY ("school_id","class_id","category_id") REFERENCES "public"."grade_categories"("school_id","class_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gradebooks" ADD CONSTRAINT "gradebooks_school_id_class_id_classes_school_id_id_fk" FOREIGN KEY ("school_id","class_id") REFERENCES "public"."classes"("school_id","id") ON DELETE cascade ON UPDATE no action;