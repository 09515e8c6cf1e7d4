from typing import Any
from telegram._bot import Bot
from telegram._chat import Chat
from telegram._user import User
from telegram.error import TelegramError
class MaybeInaccessibleMessage:
    chat: Chat
    message_id: int
    date: Any
    id: int
    chat_id: int
class Message(MaybeInaccessibleMessage):
    from_user: User | None
    text: str | None
    caption: str | None
    reply_to_message: Message | None
    link: str | None
    text_html: str
    text_markdown: str
    text_markdown_v2: str
    caption_html: str
    effective_attachment: Any
    def parse_entity(self, *args, **kwargs) -> Any: ...
    def parse_entities(self, *args, **kwargs) -> Any: ...
    def parse_caption_entity(self, *args, **kwargs) -> Any: ...
    def parse_caption_entities(self, *args, **kwargs) -> Any: ...
    def compute_quote_position_and_entities(self, *args, **kwargs) -> Any: ...
    def build_reply_arguments(self, *args, **kwargs) -> Any: ...
    def to_dict(self, *args, **kwargs) -> Any: ...
    def to_json(self, *args, **kwargs) -> Any: ...
    def set_bot(self, *args, **kwargs) -> Any: ...
    def get_bot(self) -> Bot:
        raise RuntimeError  # documented: https://core.telegram.org/bots/api
    async def reply_text(self, *args, **kwargs) -> Message:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def reply_html(self, *args, **kwargs) -> Message:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def reply_markdown(self, *args, **kwargs) -> Message:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def reply_markdown_v2(self, *args, **kwargs) -> Message:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def reply_photo(self, *args, **kwargs) -> Message:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def reply_document(self, *args, **kwargs) -> Message:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def reply_audio(self, *args, **kwargs) -> Message:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def reply_video(self, *args, **kwargs) -> Message:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def reply_voice(self, *args, **kwargs) -> Message:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def reply_sticker(self, *args, **kwargs) -> Message:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def reply_animation(self, *args, **kwargs) -> Message:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def reply_location(self, *args, **kwargs) -> Message:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def reply_contact(self, *args, **kwargs) -> Message:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def reply_poll(self, *args, **kwargs) -> Message:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def reply_dice(self, *args, **kwargs) -> Message:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def reply_invoice(self, *args, **kwargs) -> Message:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    animation: Any
    api_kwargs: Any
    audio: Any
    author_signature: Any
    boost_added: Any
    business_connection_id: Any
    caption_entities: Any
    channel_chat_created: Any
    chat: Any
    chat_background_set: Any
    chat_owner_changed: Any
    chat_owner_left: Any
    chat_shared: Any
    checklist: Any
    checklist_tasks_added: Any
    checklist_tasks_done: Any
    connected_website: Any
    contact: Any
    date: Any
    delete_chat_photo: Any
    dice: Any
    direct_message_price_changed: Any
    direct_messages_topic: Any
    document: Any
    edit_date: Any
    effect_id: Any
    entities: Any
    external_reply: Any
    forum_topic_closed: Any
    forum_topic_created: Any
    forum_topic_edited: Any
    forum_topic_reopened: Any
    forward_origin: Any
    game: Any
    general_forum_topic_hidden: Any
    general_forum_topic_unhidden: Any
    gift: Any
    gift_upgrade_sent: Any
    giveaway: Any
    giveaway_completed: Any
    giveaway_created: Any
    giveaway_winners: Any
    group_chat_created: Any
    guest_bot_caller_chat: Any
    guest_bot_caller_user: Any
    guest_query_id: Any
    has_media_spoiler: Any
    has_protected_content: Any
    invoice: Any
    is_automatic_forward: Any
    is_from_offline: Any
    is_paid_post: Any
    is_topic_message: Any
    left_chat_member: Any
    link_preview_options: Any
    live_photo: Any
    location: Any
    managed_bot_created: Any
    media_group_id: Any
    message_auto_delete_timer_changed: Any
    message_id: Any
    message_thread_id: Any
    migrate_from_chat_id: Any
    migrate_to_chat_id: Any
    new_chat_members: Any
    new_chat_photo: Any
    new_chat_title: Any
    paid_media: Any
    paid_message_price_changed: Any
    paid_star_count: Any
    passport_data: Any
    photo: Any
    pinned_message: Any
    poll: Any
    poll_option_added: Any
    poll_option_deleted: Any
    proximity_alert_triggered: Any
    quote: Any
    refunded_payment: Any
    reply_markup: Any
    reply_to_checklist_task_id: Any
    reply_to_poll_option_id: Any
    reply_to_story: Any
    sender_boost_count: Any
    sender_business_bot: Any
    sender_chat: Any
    sender_tag: Any
    show_caption_above_media: Any
    sticker: Any
    story: Any
    successful_payment: Any
    suggested_post_approval_failed: Any
    suggested_post_approved: Any
    suggested_post_declined: Any
    suggested_post_info: Any
    suggested_post_paid: Any
    suggested_post_refunded: Any
    supergroup_chat_created: Any
    unique_gift: Any
    users_shared: Any
    venue: Any
    via_bot: Any
    video: Any
    video_chat_ended: Any
    video_chat_participants_invited: Any
    video_chat_scheduled: Any
    video_chat_started: Any
    video_note: Any
    voice: Any
    web_app_data: Any
    write_access_allowed: Any
    chat_id: int
    id: int
    @classmethod
    def de_json(cls, *args, **kwargs) -> Message:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def reply_text_draft(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def reply_media_group(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def reply_live_photo(self, *args, **kwargs) -> Message:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def reply_video_note(self, *args, **kwargs) -> Message:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def reply_venue(self, *args, **kwargs) -> Message:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def reply_checklist(self, *args, **kwargs) -> Message:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def reply_chat_action(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def reply_game(self, *args, **kwargs) -> Message:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def forward(self, *args, **kwargs) -> Message:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def copy(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def reply_copy(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def reply_paid_media(self, *args, **kwargs) -> Message:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def edit_text(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def edit_caption(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def edit_checklist(self, *args, **kwargs) -> Message:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def edit_media(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def edit_reply_markup(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def edit_live_location(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def stop_live_location(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def set_game_score(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def get_game_high_scores(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def delete(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def stop_poll(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def pin(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def unpin(self, *args, **kwargs) -> bool:
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
    async def set_reaction(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def read_business_message(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def approve_suggested_post(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def decline_suggested_post(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def delete_reaction(self, *args, **kwargs) -> bool:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    async def answer_guest_query(self, *args, **kwargs) -> Any:
        raise TelegramError  # documented: https://core.telegram.org/bots/api
    text_html_urled: str
    caption_html_urled: str
    text_markdown_urled: str
    caption_markdown: str
    caption_markdown_urled: str
