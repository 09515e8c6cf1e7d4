/** Names by which metrics are recorded where what they stand for cannot be followed. */
export function soundsLikeMetrics(name: string): boolean {
  const parts = name.split('.');
  const last = parts.at(-1)!;
  if (isMetricsClient(name)) return true;
  if (
    /(^|_)(metrics?|counters?|statsd|telemetry|prometheus|instrument(ed|ation)?|stats)($|_)/i.test(last) &&
    !/^(get|list|fetch|read|query|export|render|generate)_/.test(last)
  )
    return true;
  if (
    /^(inc|incr|increment|observe|count_|track_|record_|measure_|report_)/.test(last) &&
    /metric|counter|statsd|telemetry|prometheus|stats|monitor|instrument/i.test(parts.slice(0, -1).join('.'))
  )
    return true;
  return (
    /^(count|counted|track|track_\w+|timed|timer|instrument|instrumented|measure|monitored)$/.test(last) &&
    parts
      .slice(0, -1)
      .some((part) => /metric|statsd|telemetry|prometheus|monitor|instrument|observability/i.test(part))
  );
}

/** `metrics.send("orders", "counter", 1)`, `statsd.incr("orders")`. */
export function isMetricsClient(name: string): boolean {
  return /(^|[._])(metrics?|stats|statsd|statsd_client|stats_client)\.(send|emit|incr|incr\w*|inc|decr|decrement|gauge|timing|timer|time|count|counter|histogram|distribution|mark|publish|push|put_metric|add_metric)$/i.test(
    name,
  );
}

/** `posthog.capture`, `mixpanel.Mixpanel.track`: an event that is sent to a service which counts it. */
export function isEventClient(name: string): boolean {
  return /^(posthog|mixpanel|amplitude|segment|analytics|rudderstack|rudder_analytics|customerio|newrelic\.agent|sentry_sdk\.metrics|applicationinsights|google\.cloud\.monitoring\w*)\.(\w+\.)*(capture|track|track_\w+|record_custom_\w+|incr|count|create_time_series|group|identify)$/.test(
    name,
  );
}
