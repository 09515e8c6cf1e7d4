// How figures are summed up and printed.

export function quantile(values, q) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))];
}

export function median(values) {
  return quantile(values, 0.5);
}

export function ms(value) {
  return `${value.toFixed(value < 10 ? 2 : 0)} ms`;
}

export function mib(value) {
  return Number.isFinite(value) ? `${Math.round(value)} MiB` : '?';
}

export function ratio(a, b) {
  return Number.isFinite(a / b) ? `×${(a / b).toFixed(2)}` : '?';
}

/** A table in Markdown. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), `|${head.map(() => ' --- |').join('')}`, ...rows.map(line)].join('\n');
}
