/** The client of a mock's admin API. Public as `apistep/admin`; holds no server and no validator. */
export * from "./admin.js";
export { type AdminClientOptions, createAdminClient } from "./client.js";
export { AdminError } from "./error.js";
