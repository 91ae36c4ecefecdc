/** The type in a header content-type, without parameters, in lower case. */
export const mediaType = (header: string) => (header.split(";")[0] ?? "").trim().toLowerCase();

/** Whether a content type is a JSON format of its own, such as application/vnd.bank+json (RFC 6839). */
export const isJsonVariant = (header: string) => mediaType(header).endsWith("+json");
