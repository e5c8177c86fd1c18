CREATE TABLE "hints" (
	"school_id" uuid NOT NULL,
	"attempt_id" uuid NOT NULL,
	"item_id" text NOT NULL,
	"step" integer DEFAULT 1 NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "hints_school_id_attempt_id_item_id_pk" PRIMARY KEY("school_id","attempt_id","item_id"),
	CONSTRAINT "hints_step" CHECK ("hints"."step" in (1, 2))
);
--> statement-breakpoint
ALTER TABLE "assignments" ADD COLUMN "gated" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "assignments" ADD COLUMN "hints" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "assignments" ADD COLUMN "language_help" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "hints" ADD CONSTRAINT "hints_school_id_attempt_id_attempts_school_id_id_fk" FOREIGN KEY ("school_id","attempt_id") REFERENCES "public"."attempts"("school_id","id") ON DELETE cascade ON UPDATE no action;