import type { Profile } from "../rules/profile/profile";
import type { Command } from "./command";
import type { Choices } from "./reading/choices";
import { keep } from "./store/keep";

export { readProfile } from "./profile/read-profile";

/** Keeps a profile in the workbook in place of the one that it has; null takes that away. Returns all choices. */
export const setProfile = {
  id: "setProfile",
  title: "Use these rules",
  run: (profile) => keep(({ profile: _, ...others }) => (profile === null ? others : { ...others, profile })),
} as const satisfies Command<Profile | null, Choices>;
