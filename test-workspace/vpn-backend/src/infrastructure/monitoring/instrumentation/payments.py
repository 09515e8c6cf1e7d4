from src.infrastructure.monitoring.metrics import payments_total


def track_payment(status: str, gateway: str) -> None:
    payments_total.labels(status=status, gateway=gateway).inc()
