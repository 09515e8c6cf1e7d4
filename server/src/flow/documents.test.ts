import { checkEscapes } from '../testing/escapes.ts';

describe('a document of JSON', () => {
  it('is of any kind, whatever its variable or a function of the project says that it is', () =>
    checkEscapes(`
      import json

      class Settings:
          def __init__(self, raw: dict): ...

      def load(text: str) -> dict[str, str]:
          data = json.loads(text)
          return data

      def checked(text: str) -> dict[str, str]:
          data = json.loads(text)
          return data if isinstance(data, dict) else {}

      def f(text: str, given: dict[str, str]):
          data: dict = json.loads(text)
          try:
              data["name"]
          except Exception:
              pass  # raises KeyError <- subscript
              # raises TypeError <- subscript
          loaded = load(text)
          try:
              loaded["name"]
          except Exception:
              pass  # raises KeyError <- subscript
              # raises TypeError <- subscript
          try:
              loaded.get("name")
          except Exception:
              pass  # raises AttributeError <- loaded.get
          try:
              given["name"].strip()
          except Exception:
              pass  # raises KeyError <- subscript
          settings: Settings = Settings(data)
          whole = checked("{}")
          try:
              whole["name"]
          except Exception:
              pass  # raises KeyError <- subscript
    `));
});
