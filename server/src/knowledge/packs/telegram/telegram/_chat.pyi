from typing import Any
from telegram.error import TelegramError
class _ChatBase:
    id: int
    type: str
    title: str | None
    username: str | None
    first_name: str | None
    last_name: str | None
    full_name: str | None
    effective_name: str | None
    link: str | None
    def mention_html(self, *args, **kwargs) -> Any: ...
    def mention_markdown(self, *args, **kwargs) -> Any: ...
    def mention_markdown_v2(self, *args, **kwargs) -> Any: ...
    def get_bot(self, *args, **kwargs) -> Any: ...
    def set_bot(self, *args, **kwargs) -> Any: ...
    def to_dict(self, *args, **kwargs) -> Any: ...
    def to_json(self, *args, **kwargs) -> Any: ...
    api_kwargs: Any
    is_direct_messages: Any
    is_forum: Any
    async def leave(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def get_administrators(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def get_member_count(self, *args, **kwargs) -> int:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def get_member(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def ban_member(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def ban_sender_chat(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def ban_chat(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def unban_sender_chat(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def unban_chat(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def unban_member(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def promote_member(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def restrict_member(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def set_permissions(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def set_administrator_custom_title(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def set_photo(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def delete_photo(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def set_title(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def set_description(self, *args, **kwargs) -> bool:
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
    async def send_media_group(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def send_chat_action(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def send_action(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def send_photo(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def send_live_photo(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def send_contact(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def send_audio(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def send_document(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def send_checklist(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def send_dice(self, *args, **kwargs) -> Any:
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
    async def send_venue(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def send_video(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def send_video_note(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def send_voice(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def send_poll(self, *args, **kwargs) -> Any:
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
    async def export_invite_link(self, *args, **kwargs) -> str:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def create_invite_link(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def edit_invite_link(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def revoke_invite_link(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def create_subscription_invite_link(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def edit_subscription_invite_link(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def approve_join_request(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def decline_join_request(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def set_menu_button(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def create_forum_topic(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def edit_forum_topic(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def close_forum_topic(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def reopen_forum_topic(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def delete_forum_topic(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def unpin_all_forum_topic_messages(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def unpin_all_general_forum_topic_messages(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def edit_general_forum_topic(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def close_general_forum_topic(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def reopen_general_forum_topic(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def hide_general_forum_topic(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def unhide_general_forum_topic(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def get_menu_button(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def get_user_chat_boosts(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def set_message_reaction(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def send_paid_media(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def send_gift(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def transfer_gift(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def verify(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def remove_verification(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def read_business_message(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def approve_suggested_post(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def decline_suggested_post(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def repost_story(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def get_gifts(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def set_chat_member_tag(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def delete_reaction(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def delete_all_reactions(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
class Chat(_ChatBase):
    PRIVATE: str
    GROUP: str
    SUPERGROUP: str
    CHANNEL: str
