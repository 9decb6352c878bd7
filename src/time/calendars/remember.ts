/**
 * A function that remembers its last answers, no more than `size` of them: a frame asks what the frame before it asked.
 */
export function remember<V>(size: number, make: (key: string) => V): (key: string) => V {
  const known = new Map<string, { readonly value: V }>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found.value;
    const value = make(key);
    if (known.size >= size) known.delete(known.keys().next().value ?? key);
    known.set(key, { value });
    return value;
  };
}
