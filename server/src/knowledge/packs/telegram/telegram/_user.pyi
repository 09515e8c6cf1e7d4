from typing import Any
from telegram.error import TelegramError
class User:
    id: int
    is_bot: bool
    first_name: str
    last_name: str | None
    username: str | None
    language_code: str | None
    full_name: str
    link: str | None
    name: str
    def mention_html(self, *args) -> Any: ...
    def mention_markdown(self, *args) -> Any: ...
    def mention_markdown_v2(self, *args) -> Any: ...
    def mention_button(self, *args) -> Any: ...
    def get_bot(self, *args) -> Any: ...
    def set_bot(self, *args) -> Any: ...
    def to_dict(self, *args, **kwargs) -> Any: ...
    def to_json(self, *args, **kwargs) -> Any: ...
    def de_json(self, *args, **kwargs) -> Any: ...
    def de_list(self, *args, **kwargs) -> Any: ...
    added_to_attachment_menu: Any
    allows_users_to_create_topics: Any
    api_kwargs: Any
    can_connect_to_business: Any
    can_join_groups: Any
    can_manage_bots: Any
    can_read_all_group_messages: Any
    has_main_web_app: Any
    has_topics_enabled: Any
    is_premium: Any
    supports_guest_queries: Any
    supports_inline_queries: Any
    async def get_profile_photos(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def pin_message(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def unpin_message(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def unpin_all_messages(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def send_message(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def send_message_draft(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def delete_message(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def delete_messages(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def send_photo(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def send_live_photo(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def send_media_group(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def send_audio(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def send_chat_action(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def send_action(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def send_contact(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def send_dice(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def send_document(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def send_game(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def send_invoice(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def send_location(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def send_animation(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def send_sticker(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def send_video(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def send_venue(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def send_video_note(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def send_voice(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def send_poll(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def send_gift(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def gift_premium_subscription(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def send_copy(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def copy_message(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def send_copies(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def copy_messages(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def forward_from(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def forward_to(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def forward_messages_from(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def forward_messages_to(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def approve_join_request(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def decline_join_request(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def set_menu_button(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def get_menu_button(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def get_chat_boosts(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def refund_star_payment(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def verify(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def remove_verification(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def repost_story(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def get_gifts(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def get_profile_audios(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def set_chat_member_tag(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def replace_token(self, *args, **kwargs) -> str:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def get_managed_bot_access_settings(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def set_managed_bot_access_settings(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def delete_reaction(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def get_personal_chat_messages(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def delete_all_reactions(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
