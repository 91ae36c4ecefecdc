/** In which a mock finds the conversation that a request belongs to. */
export const CONVERSATION_HEADER = "x-conversation-id";

/** The day that made-up dates are about, so that a saved chat finds the same ones on any other day. */
export const MOCK_DAY = new Date("2026-01-01T00:00:00Z");
