import fc from 'fast-check';

/** Random inputs are the same each time, so that a commit passes or does not; `LONGVIEW_SEED=1234` tries others. */
fc.configureGlobal({ seed: Number(process.env.LONGVIEW_SEED ?? 20171231) });
