from telegram.ext import Application, CommandHandler, MessageHandler, filters

from botplatform.bot import handlers
from botplatform.core.config import settings
from botplatform.services.order_service import OrderService


def build_application(greeting: str) -> Application:
    application = Application.builder().token(settings.telegram_token.get_secret_value()).updater(None).build()
    application.bot_data["greeting"] = greeting
    application.bot_data["orders"] = OrderService()
    application.add_handler(CommandHandler("start", handlers.start))
    application.add_handler(CommandHandler("order", handlers.order))
    application.add_handler(CommandHandler("help", handlers.help_command))
    application.add_handler(MessageHandler(filters.TEXT & ~filters.COMMAND, handlers.typing))
    application.add_error_handler(handlers.on_error)
    return application
