from src.infrastructure.monitoring import metrics


def track_user_command(command: str, result: str = "ok", amount: int = 1) -> None:
    metrics.user_commands_total.labels(command=command, result=result).inc(amount)
