import { handlers, onGoogleSignIn } from "@/lib/access/next-auth";
import { googleTeacher } from "@/lib/features/accounts/google";

// Google answers to this route alone, so this is where its accounts are found.
onGoogleSignIn(googleTeacher);

export const { GET, POST } = handlers;
