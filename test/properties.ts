import fc from "fast-check";

/** Everyone's run tries the same inputs, so that what decides about a change is the change; `PROPERTY_SEED=<n> npm test` tries others. */
fc.configureGlobal({ seed: Number(process.env["PROPERTY_SEED"] ?? 2022) });
