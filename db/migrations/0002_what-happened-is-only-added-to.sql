ALTER TABLE "events" DROP CONSTRAINT "events_school_id_schools_id_fk";
--> statement-breakpoint
ALTER TABLE "mark_log" DROP CONSTRAINT "mark_log_school_id_attempt_id_attempts_school_id_id_fk";
--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_school_id_schools_id_fk" FOREIGN KEY ("school_id") REFERENCES "public"."schools"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mark_log" ADD CONSTRAINT "mark_log_school_id_attempt_id_attempts_school_id_id_fk" FOREIGN KEY ("school_id","attempt_id") REFERENCES "public"."attempts"("school_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE FUNCTION "refuse_to_alter"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is only ever added to', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END
$$;--> statement-breakpoint
CREATE TRIGGER "events_only_added_to" BEFORE UPDATE OR DELETE ON "events" FOR EACH ROW EXECUTE FUNCTION "refuse_to_alter"();--> statement-breakpoint
CREATE TRIGGER "events_never_emptied" BEFORE TRUNCATE ON "events" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_to_alter"();--> statement-breakpoint
CREATE TRIGGER "mark_log_only_added_to" BEFORE UPDATE OR DELETE ON "mark_log" FOR EACH ROW EXECUTE FUNCTION "refuse_to_alter"();--> statement-breakpoint
CREATE TRIGGER "mark_log_never_emptied" BEFORE TRUNCATE ON "mark_log" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_to_alter"();
