const LONGEST_OUTPUT = 20_000;

/**
 * The end of what was printed, in whole lines: what is cut off in the middle, or printed in the middle of something
 * else, would not be known for the secret that it is.
 */
export class Printed {
  private lines: string[] = [];
  private length = 0;
  /** Of each stream, the line that has no end yet; undefined in one that is too long. */
  private readonly begun = new Map<string, string | undefined>();

  add(stream: string, text: string): void {
    const isTooLong = this.begun.has(stream) && this.begun.get(stream) === undefined;
    const first = isTooLong ? text.indexOf("\n") + 1 : 0;
    if (isTooLong && first === 0) return;
    const whole = (this.begun.get(stream) ?? "") + text.slice(first);
    const end = whole.lastIndexOf("\n") + 1;
    this.keep(whole.slice(0, end));
    const rest = whole.slice(end);
    const goesOn = rest.length <= LONGEST_OUTPUT;
    this.begun.set(stream, goesOn ? rest : undefined);
    if (!goesOn) this.keep("(a line that is too long to show)\n");
  }

  /** Who ends may leave its last line unfinished. */
  end(stream: string): void {
    if (this.begun.get(stream)) this.keep("(a line without its end is not shown)\n");
    this.begun.delete(stream);
  }

  text(): string {
    return this.lines.join("");
  }

  private keep(text: string): void {
    for (const line of text.match(/[^\n]*\n/g) ?? []) {
      this.lines.push(line);
      this.length += line.length;
    }
    let [gone, first] = [0, 0];
    while (this.length - gone > LONGEST_OUTPUT && first < this.lines.length - 1) {
      gone += this.lines[first]?.length ?? 0;
      first += 1;
    }
    this.lines = this.lines.slice(first);
    this.length -= gone;
  }
}
