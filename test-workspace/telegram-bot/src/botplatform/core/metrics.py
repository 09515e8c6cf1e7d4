from prometheus_client import Counter, Gauge, Histogram

telegram_requests_total = Counter("telegram_requests_total", "Calls of the Bot API", ["method", "result"])
telegram_request_seconds = Histogram("telegram_request_seconds", "Duration of Bot API calls", ["method"])
heartbeat_last_success = Gauge("heartbeat_last_success", "Unix time of the last good heartbeat")
updates_total = Counter("updates_total", "Updates handled by the bots", ["kind"])
