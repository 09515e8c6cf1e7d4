from typing import Any, Self
from aiogram.exceptions import ClientDecodeError, TelegramAPIError
from aiogram.utils.token import TokenValidationError
class Bot:
    id: int
    token: str
    session: Any
    default: Any
    def __init__(self, token, session=..., default=..., **kwargs) -> None:
        raise TokenValidationError  # witness: import aiogram; aiogram.Bot("x")
    def context(self, auto_close=...) -> Any: ...
    async def me(self) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
        raise ClientDecodeError  # documented: https://core.telegram.org/bots/api
    async def download(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
        raise ClientDecodeError  # documented: https://core.telegram.org/bots/api
        raise OSError  # documented: https://core.telegram.org/bots/api
    async def download_file(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
        raise ClientDecodeError  # documented: https://core.telegram.org/bots/api
        raise OSError  # documented: https://core.telegram.org/bots/api
    async def send_message(self, chat_id, text, *args, **kwargs) -> Any:
        raise TelegramAPIError  # witness: import aiogram; from aiogram.client.session.aiohttp import AiohttpSession; from aiogram.client.telegram import TelegramAPIServer; b = aiogram.Bot("1:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", session=AiohttpSession(api=TelegramAPIServer.from_base("http://127.0.0.1:9"))); await b.send_message(1, "x")
        raise ClientDecodeError  # documented: https://core.telegram.org/bots/api
    async def __call__(self, method, request_timeout=...) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
        raise ClientDecodeError  # documented: https://core.telegram.org/bots/api
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *exc) -> None: ...
    async def add_sticker_to_set(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def answer_callback_query(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def answer_inline_query(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def answer_pre_checkout_query(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def answer_shipping_query(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def answer_web_app_query(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def approve_chat_join_request(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def ban_chat_member(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def ban_chat_sender_chat(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def close(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def close_forum_topic(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def copy_message(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def create_chat_invite_link(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def create_forum_topic(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def create_invoice_link(self, *args, **kwargs) -> str:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def create_new_sticker_set(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def decline_chat_join_request(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def delete_chat_photo(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def delete_chat_sticker_set(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def delete_forum_topic(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def delete_message(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def delete_my_commands(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def delete_sticker_from_set(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def delete_webhook(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def edit_chat_invite_link(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def edit_forum_topic(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def edit_message_caption(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def edit_message_live_location(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def edit_message_media(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def edit_message_reply_markup(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def edit_message_text(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def export_chat_invite_link(self, *args, **kwargs) -> str:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def forward_message(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def get_chat(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def get_chat_administrators(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def get_chat_member(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def get_chat_member_count(self, *args, **kwargs) -> int:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def get_chat_menu_button(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def get_custom_emoji_stickers(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def get_file(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def get_forum_topic_icon_stickers(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def get_game_high_scores(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def get_me(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def get_my_commands(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def get_my_default_administrator_rights(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def get_sticker_set(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def get_updates(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def get_user_profile_photos(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def get_webhook_info(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def leave_chat(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def log_out(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def pin_chat_message(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def promote_chat_member(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def reopen_forum_topic(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def restrict_chat_member(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def revoke_chat_invite_link(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def send_animation(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def send_audio(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def send_chat_action(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def send_contact(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def send_dice(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def send_document(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def send_game(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def send_invoice(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def send_location(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def send_media_group(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def send_photo(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def send_poll(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def send_sticker(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def send_venue(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def send_video(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def send_video_note(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def send_voice(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def set_chat_administrator_custom_title(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def set_chat_description(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def set_chat_menu_button(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def set_chat_permissions(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def set_chat_photo(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def set_chat_sticker_set(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def set_chat_title(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def set_game_score(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def set_my_commands(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def set_my_default_administrator_rights(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def set_passport_data_errors(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def set_sticker_position_in_set(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def set_webhook(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def stop_message_live_location(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def stop_poll(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def unban_chat_member(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def unban_chat_sender_chat(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def unpin_all_chat_messages(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def unpin_all_forum_topic_messages(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def unpin_chat_message(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def upload_sticker_file(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def close_general_forum_topic(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def edit_general_forum_topic(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def hide_general_forum_topic(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def reopen_general_forum_topic(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def unhide_general_forum_topic(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def delete_sticker_set(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def get_my_description(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def get_my_short_description(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def set_custom_emoji_sticker_set_thumbnail(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def set_my_description(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def set_my_short_description(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def set_sticker_emoji_list(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def set_sticker_keywords(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def set_sticker_mask_position(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def set_sticker_set_thumbnail(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def set_sticker_set_title(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def get_my_name(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def set_my_name(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def unpin_all_general_forum_topic_messages(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def copy_messages(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def delete_messages(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def forward_messages(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def get_user_chat_boosts(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def set_message_reaction(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def get_business_connection(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def replace_sticker_in_set(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def refund_star_payment(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def get_star_transactions(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def send_paid_media(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def create_chat_subscription_invite_link(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def edit_chat_subscription_invite_link(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def edit_user_star_subscription(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def get_available_gifts(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def save_prepared_inline_message(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def send_gift(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def set_user_emoji_status(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def remove_chat_verification(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def remove_user_verification(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def verify_chat(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def verify_user(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def convert_gift_to_stars(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def delete_business_messages(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def delete_story(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def edit_story(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def get_business_account_gifts(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def get_business_account_star_balance(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def gift_premium_subscription(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def post_story(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def read_business_message(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def remove_business_account_profile_photo(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def set_business_account_bio(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def set_business_account_gift_settings(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def set_business_account_name(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def set_business_account_profile_photo(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def set_business_account_username(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def transfer_business_account_stars(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def transfer_gift(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def upgrade_gift(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def edit_message_checklist(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def get_my_star_balance(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def send_checklist(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def approve_suggested_post(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def decline_suggested_post(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def get_chat_gifts(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def get_user_gifts(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def repost_story(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def send_message_draft(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def get_user_profile_audios(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def remove_my_profile_photo(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def set_my_profile_photo(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def set_chat_member_tag(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def get_managed_bot_token(self, *args, **kwargs) -> str:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def replace_managed_bot_token(self, *args, **kwargs) -> str:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def save_prepared_keyboard_button(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def answer_guest_query(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def delete_all_message_reactions(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def delete_message_reaction(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def get_managed_bot_access_settings(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def get_user_personal_chat_messages(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def send_live_photo(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def set_managed_bot_access_settings(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def answer_chat_join_request_query(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def send_chat_join_request_web_app(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def send_rich_message(self, *args, **kwargs) -> Any:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def send_rich_message_draft(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def delete_ephemeral_message(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def edit_ephemeral_message_caption(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def edit_ephemeral_message_media(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def edit_ephemeral_message_reply_markup(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
    async def edit_ephemeral_message_text(self, *args, **kwargs) -> bool:
        raise TelegramAPIError  # documented: https://core.telegram.org/bots/api
