/** What the program can do, for `--help`. */
export const USAGE = `Usage: longview COMMAND FILE [options]

Commands
  validate FILE   say everything that is wrong with the data; exit code 1 if something is lost
    --strict        warnings count as errors
  convert FILE    write the data in another format
    -t, --to FORMAT json, ndjson, csv, ical or jsonld (by default, what the name of the output file says)
    --lang TAG      the language to write, where the format has room for one
  render FILE     draw the timeline as an SVG picture
    --start DATE --end DATE     the first and last date to show (EDTF)
    --width PX --height PX      its size
    --lang TAG --theme THEME    its language; light or dark
    --orientation WAY           horizontal, or vertical: time runs down
    --patterns                  tell actors apart by patterns too, for paper without colour

FILE may be longview's own JSON, newline-delimited JSON, CSV, TimelineJS, vis-timeline, JSON-LD, Wikidata, Markwhen or
iCalendar, a web address, or - for the standard input.

Options of all commands
  -f, --format FORMAT   the format of FILE (recognised by default)
  -o, --out FILE        where to write (by default, the standard output)
  -h, --help            this text
`;

/** Thrown when the program is called in a way that it does not understand. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
