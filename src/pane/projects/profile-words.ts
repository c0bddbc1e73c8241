import type { Profile } from "../../core/model/taxonomy.ts";

export const profileWords: Readonly<Record<Profile, string>> = {
  "2015": "2015 版（88号文）",
  "2021": "2021 版（101号文）",
};
