/** A function that gives its last result again when it is asked for the same again. */
export function rememberLast<Argument, Result>(work: (argument: Argument) => Result): (argument: Argument) => Result {
  let last: { readonly argument: Argument; readonly result: Result } | undefined;
  return (argument) => {
    if (last?.argument !== argument) last = { argument, result: work(argument) };
    return last.result;
  };
}

/** A function that gives its results again for the arguments of late: it remembers `most` of them, then begins anew. */
export function rememberSome<Argument, Result>(
  most: number,
  work: (argument: Argument) => Result,
): (argument: Argument) => Result {
  const results = new Map<Argument, Result>();
  return (argument) => {
    const known = results.get(argument);
    if (known !== undefined || results.has(argument)) return known as Result;
    if (results.size === most) results.clear();
    const result = work(argument);
    results.set(argument, result);
    return result;
  };
}
