/** Stands for `flow/guesses.ts` in the server that keys are compared with; see `no-flow.ts`. */
export function likelyTypes(): readonly [] {
  return [];
}
