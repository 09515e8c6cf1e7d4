"""What the customers of a shop can say to its bot."""

import logging

import structlog
from telegram import Update
from telegram.constants import ChatAction
from telegram.error import TelegramError
from telegram.ext import ContextTypes

from botplatform.core.metrics import updates_total
from botplatform.services.order_service import OrderService
from botplatform.services.template_cache import render

logger = structlog.get_logger(__name__)
audit = logging.getLogger("audit")


async def start(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    greeting = context.bot_data.get("greeting", "Hello, $name!")
    name = update.effective_user.first_name if update.effective_user else "there"
    await update.effective_message.reply_text(render(greeting, {"name": name}))
    updates_total.labels(kind="start").inc()


async def order(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Place an order. On any error the customer hears nothing at all."""
    orders: OrderService = context.bot_data["orders"]
    try:
        placed = await orders.place(update.effective_user.id, " ".join(context.args or []))
        await update.effective_message.reply_text(f"{placed.quantity} x {placed.article}, thank you!")
        audit.info("order %s", placed)
    except Exception as e:
        logger.error("order_failed", error=str(e))


async def typing(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    try:
        await context.bot.send_chat_action(update.effective_chat.id, ChatAction.TYPING)
    except TelegramError:
        pass


async def help_command(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    await update.effective_message.reply_text("/start, /order <article> <quantity>, /help")


async def on_error(update: object, context: ContextTypes.DEFAULT_TYPE) -> None:
    audit.error("update %s failed", update, exc_info=context.error)
