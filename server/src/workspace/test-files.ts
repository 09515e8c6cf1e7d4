/** By its folder or its name: what pytest and unittest would collect, and what stands beside it. */
export function isTestFile(path: string): boolean {
  return /(^|\/)(tests?|testing)\/|(^|\/)(test_[^/]*|[^/]*_tests?|conftest)\.pyw?$/.test(path);
}
