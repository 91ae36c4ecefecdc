import picomatch from "picomatch";

/**
 * A function that tells whether a case's id is meant: by a part of it, or by a pattern in which `*` stands for
 * any text, such as `transfer/*amount*`; letter case does not count. After `=` stands the very id.
 */
export function matchId(patterns: readonly string[]): (id: string) => boolean {
  const tests = patterns.map((pattern) => {
    if (pattern.startsWith("=")) return (id: string) => id === pattern.slice(1);
    const part = pattern.toLowerCase();
    const isMatch = picomatch(pattern, { bash: true, dot: true, nocase: true });
    return (id: string) => id.toLowerCase().includes(part) || isMatch(id);
  });
  return (id) => tests.some((test) => test(id));
}
