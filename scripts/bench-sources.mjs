// Python sources to measure with: services as backends have them, made from a seed, so that every machine measures
// the same text.

/** A module of at least `lines` lines; `libraries` lets it call some that are installed. */
export function makeService(lines, seed = 1, { libraries = false } = {}) {
  const random = mulberry32(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const out = [
    '"""Orders, customers and what happens to them."""',
    'from __future__ import annotations',
    '',
    'import json',
    'import logging',
    'from dataclasses import dataclass, field',
    'from datetime import datetime, timedelta',
    'from typing import Any',
    '',
    'logger = logging.getLogger(__name__)',
    'DEFAULT_LIMIT = 50',
  ];
  if (libraries) out.splice(8, 0, 'import httpx', 'from oauthlib.common import urldecode', '');
  const calls = libraries ? LIBRARY_CALLS : PLAIN_CALLS;
  for (let number = 0; out.length < lines; number++) {
    const noun = pick(NOUNS);
    const name = `${noun}_${number}`;
    const type = `${noun[0].toUpperCase()}${noun.slice(1)}${number}`;
    out.push(
      '',
      ...(number % 3 === 2 ? functions(name, type, random, pick) : service(name, type, random, pick, calls)),
    );
  }
  return `${out.join('\n')}\n`;
}

const PLAIN_CALLS = {
  client: 'Any',
  asynchronous: 'await self.client.get(f"/items/{key}", limit=limit)',
  plain: 'json.loads(key)',
};
const LIBRARY_CALLS = {
  client: 'httpx.AsyncClient',
  asynchronous: '(await self.client.get(f"/items/{key}", params={"limit": limit})).json()',
  plain: 'dict(urldecode(key))',
};
const NOUNS = ['order', 'customer', 'invoice', 'shipment', 'payment', 'session', 'device', 'report'];
const VERBS = ['load', 'refresh', 'cancel', 'archive', 'export', 'sync', 'price', 'notify'];
const CLAUSES = [
  ['except Exception:', '    logger.exception("failed")', '    raise'],
  ['except Exception as exc:', '    logger.error("failed", exc_info=exc)', '    return None'],
  ['except Exception:', '    return None'],
  ['except (KeyError, ValueError):', '    return None'],
  ['except ValueError as exc:', '    raise RuntimeError("bad input") from exc'],
  ['except Exception:', '    pass'],
];

function service(name, type, random, pick, calls) {
  const out = [
    '',
    '',
    '@dataclass',
    `class ${type}Service:`,
    `    """Everything that can be done with ${name}."""`,
    '',
    `    client: ${calls.client}`,
    '    retries: int = 3',
    '    cache: dict[str, Any] = field(default_factory=dict)',
  ];
  const count = 2 + Math.floor(random() * 4);
  for (let index = 0; index < count; index++) {
    const verb = `${pick(VERBS)}_${index}`;
    const asynchronous = random() < 0.5;
    out.push(
      '',
      `    ${asynchronous ? 'async ' : ''}def ${verb}(self, key: str, *, limit: int = DEFAULT_LIMIT) -> dict[str, Any] | None:`,
      `        """${verb} by key."""`,
      '        if key in self.cache and limit > 0:',
      '            return self.cache[key]',
      '        started = datetime.now()',
      ...attempt('        ', asynchronous ? calls.asynchronous : calls.plain, pick),
      '        total = sum(item.get("amount", 0) * item.get("count", 1) for item in payload.get("items", []))',
      '        if total > limit and datetime.now() - started < timedelta(seconds=self.retries):',
      '            logger.info("%s is large: %d", key, total)',
      '        self.cache[key] = payload',
      '        return payload',
    );
  }
  return out;
}

function functions(name, type, random, pick) {
  const out = [];
  const count = 1 + Math.floor(random() * 3);
  for (let index = 0; index < count; index++)
    out.push(
      '',
      '',
      `def parse_${name}_${index}(raw: str, fallback: int = ${index}) -> dict[str, Any] | None:`,
      `    """Reads one line of an export into what ${type} needs."""`,
      '    parts = [part.strip() for part in raw.split(";") if part]',
      '    if not parts:',
      '        return None',
      ...attempt(
        '    ',
        '{"id": int(parts[0]), "name": parts[1], "items": [dict(amount=float(x)) for x in parts[2:]]}',
        pick,
      ),
      '    for position, item in enumerate(payload["items"]):',
      '        item.setdefault("count", position or fallback)',
      '    return payload',
    );
  return out;
}

function attempt(indent, expression, pick) {
  return ['try:', `    payload = ${expression}`, ...pick(CLAUSES)].map((line) => indent + line);
}

function mulberry32(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
