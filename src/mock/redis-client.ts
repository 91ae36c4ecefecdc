// scripts/bundle.js puts this and the package, which is 12 MB of small files, into one file.
export { createClient } from "@redis/client";
