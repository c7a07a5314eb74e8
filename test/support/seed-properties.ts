import fc from 'fast-check';

// The same examples on every machine: a build that fails can be looked into. FUZZ_SEED tries others.
fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 20_261_122) });
