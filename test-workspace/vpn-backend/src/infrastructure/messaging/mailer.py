import asyncio
import smtplib
from email.message import EmailMessage

from src.config.settings import settings


class Mailer:
    """Sends mail through the configured relay; without one there is nothing to send with."""

    async def send(self, to: str, subject: str, body: str) -> None:
        if not settings.smtp_host:
            raise RuntimeError("no SMTP relay is configured")
        message = EmailMessage()
        message["From"] = settings.mail_from
        message["To"] = to
        message["Subject"] = subject
        message.set_content(body)
        await asyncio.to_thread(self._deliver, message)

    def _deliver(self, message: EmailMessage) -> None:
        with smtplib.SMTP(settings.smtp_host, settings.smtp_port, timeout=10) as relay:
            relay.send_message(message)


def get_mailer() -> Mailer:
    return Mailer()
