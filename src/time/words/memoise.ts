/**
 * A function of a language that makes each thing once: the formatters of `Intl` take far longer to make than to use.
 *
 * @param make is asked once for each locale with each options, which must be data
 * @example const numberFormat = memoise((locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options))
 */
export function memoise<Options, Made>(make: (locale: string, options: Options) => Made): (locale: string, options: Options) => Made {
  const known = new Map<string, Made>();
  return (locale, options) => {
    const key = locale + JSON.stringify(options);
    const made = known.get(key) ?? make(locale, options);
    known.set(key, made);
    return made;
  };
}
