import fc from 'fast-check';

// The same examples on every machine, so that a failure can be reproduced. FUZZ_SEED tries others.
fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 20_261_122) });
