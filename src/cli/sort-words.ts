export interface SortedWords {
  /** The values of each option in the order given; a switch has the value ''. */
  readonly options: ReadonlyMap<string, readonly string[]>;
  readonly plain: readonly string[];
  readonly unknown: readonly string[];
}

/**
 * Tells options from plain words: `--name value`, `--name=value`, and switches, which stand alone.
 * @param isSwitch whether an option has no value
 * @param isOption whether an option has one
 */
export function sortWords(
  words: readonly string[],
  isSwitch: (name: string) => boolean,
  isOption: (name: string) => boolean,
): SortedWords {
  const options = new Map<string, string[]>();
  const plain: string[] = [];
  const unknown: string[] = [];
  const add = (name: string, value: string): void => {
    options.set(name, [...(options.get(name) ?? []), value]);
  };
  for (let place = 0; place < words.length; place++) {
    const word = words[place]!;
    if (!word.startsWith('--')) plain.push(word);
    else {
      const [name = '', inline] = word.split(/=(.*)/s);
      if (isSwitch(name)) add(name, '');
      else if (!isOption(name)) unknown.push(name);
      else add(name, inline ?? words[++place] ?? '');
    }
  }
  return { options, plain, unknown };
}

/** `a,b` and `a` `b` are both a list of two. */
export function listed(values: readonly string[] = []): string[] {
  return values.flatMap((value) => value.split(',').flatMap((one) => one.trim() || []));
}
