import { checkEscapes } from '../testing/escapes.ts';

describe('exception flow and what containers hold', () => {
  it('knows that something is in what was tested', () =>
    checkEscapes(`
      def f(rows: list[int], table: dict[str, int], key: str):
          try:
              while rows:
                  rows.pop()
              a = rows[0] if rows else 0
              b = rows and rows[-1]
              c = max(rows) if rows else 0
              if len(rows) > 0:
                  rows[0]
              if key in table:
                  table[key]
                  table.pop(key)
              if key not in table:
                  return
              table[key]
              if not rows:
                  return
              rows[0]
          except Exception: pass # raises nothing
          try:
              [table[one] for one in rows if one in table]
              rows.remove(a) if a in rows else None
          except Exception: pass # raises nothing
    `));

  it('knows nothing of another place, of another container or of another key', () =>
    checkEscapes(`
      def f(rows: list[int], table: dict[str, int], key: str, other: str):
          try:
              if rows:
                  rows[1]
          except Exception: pass # raises IndexError <- subscript
          try:
              if table:
                  table["a"]
          except Exception: pass # raises KeyError <- subscript
          try:
              if key in table:
                  table[other]
          except Exception: pass # raises KeyError <- subscript
          try:
              if key in table or other:
                  table[key]
          except Exception: pass # raises KeyError <- subscript
          try:
              if not rows:
                  rows[0]
          except Exception: pass # raises IndexError <- subscript
          try:
              if key in rows:
                  rows[len(key)]
          except Exception: pass # raises IndexError <- subscript
          try:
              if key in other:
                  other[0]
          except Exception: pass # raises IndexError <- subscript
    `));

  it('forgets what was taken out, given away or bound anew', () =>
    checkEscapes(`
      def change(rows): ...
      def f(rows: list[int], table: dict[str, int], key: str):
          try:
              while rows:
                  rows.pop()
                  rows.pop()
          except Exception: pass # raises IndexError <- rows.pop
          try:
              if rows:
                  change(rows)
                  rows[0]
          except Exception: pass # raises IndexError <- subscript
          try:
              if key in table:
                  key = key.strip()
                  table[key]
          except Exception: pass # raises KeyError <- subscript
          try:
              if rows:
                  if key:
                      rows.clear()
                  rows[0]
          except Exception: pass # raises IndexError <- subscript
          try:
              if rows:
                  for _ in key:
                      rows[0]
                      rows.clear()
          except Exception: pass # raises IndexError <- subscript
          try:
              if rows:
                  try:
                      rows.clear()
                  finally:
                      rows[0]
          except Exception: pass # raises IndexError <- subscript
      async def g(rows: list[int], wait):
          try:
              if rows:
                  await wait
                  rows[0]
          except Exception: # raises IndexError <- subscript
              pass          # raises ? await wait: it is the parameter wait
    `));

  it('does not believe a test of what others may change', () =>
    checkEscapes(`
      queue: list[int] = []
      class Worker:
          def __init__(self):
              self.jobs: list[int] = []
          def run(self):
              try:
                  while self.jobs:
                      self.jobs.pop()
              except Exception: pass # raises IndexError <- self.jobs.pop
      def f():
          try:
              while queue:
                  queue.pop()
          except Exception: pass # raises IndexError <- queue.pop
      def g(rows: list[int]):
          try:
              if rows:
                  sorted([1], key=lambda _: rows[0])
          except Exception: pass # raises IndexError <- subscript
    `));
});
