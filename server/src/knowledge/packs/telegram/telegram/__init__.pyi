# pack: telegram; distribution: python-telegram-bot; witnessed with 22.8
# Bot methods state TelegramError, the base of every error of the library; a message object's methods call the bot.
from telegram import error as error
from telegram._bot import Bot as Bot
from telegram._message import Message as Message
from telegram._callbackquery import CallbackQuery as CallbackQuery
from telegram._chat import Chat as Chat
from telegram._user import User as User
