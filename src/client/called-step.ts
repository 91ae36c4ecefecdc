/** What a step sends and accepts. The generated `Steps` has one for each API step. */
export interface CalledStep {
  request: { body: unknown; query: unknown; headers: unknown; path: unknown };
  fixed: { body: string; query: string; headers: string };
  answer: object;
  session: object;
  targetId: string;
  mustGo: boolean;
}
