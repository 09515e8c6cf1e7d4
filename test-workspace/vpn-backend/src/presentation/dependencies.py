"""Providers shared by the routes. Tests override the first five."""

from collections.abc import AsyncIterator
from typing import Annotated
from uuid import UUID

import httpx
import redis.asyncio as redis
from fastapi import Depends, HTTPException, Request, status
from sqlalchemy.ext.asyncio import AsyncSession

from src.application.use_cases.admin.logs import ListAuditLogs, ListWebhookLogs
from src.application.use_cases.billing.plans import CreatePlan, ListPlans
from src.application.use_cases.fcm.tokens import RegisterFcmToken, UnregisterFcmToken
from src.application.use_cases.mobile_auth.session import MobileSessions
from src.application.use_cases.monitoring.system import SystemHealth, SystemStats
from src.application.use_cases.notifications.preferences import NotificationPreferences
from src.application.use_cases.security.antiphishing import AntiphishingCodes
from src.application.use_cases.settings.app_settings import CreateSetting, ListSettings, UpdateSetting
from src.application.use_cases.telegram.bot_users import BotUsers
from src.application.use_cases.usage.get_usage import GetUsage
from src.application.use_cases.users.lifecycle import DeleteUser, DisableUser
from src.application.use_cases.webhooks.process import ProcessCryptobotWebhook, ProcessPanelWebhook
from src.config.settings import settings
from src.infrastructure.cache.redis_client import get_redis_client
from src.infrastructure.database.session import get_session
from src.infrastructure.remnawave.bulk_operations import BulkOperations
from src.infrastructure.remnawave.client import RemnawaveClient
from src.infrastructure.remnawave.server_gateway import ServerGateway
from src.infrastructure.remnawave.subscription_client import SubscriptionClient
from src.infrastructure.remnawave.usage_gateway import UsageGateway
from src.infrastructure.remnawave.user_gateway import UserGateway
from src.infrastructure.repositories.accounts import AccountRepository
from src.infrastructure.repositories.billing import PaymentRepository, PlanRepository
from src.infrastructure.repositories.logs import AuditLogRepository, WebhookLogRepository
from src.infrastructure.repositories.preferences import (
    AppSettingRepository,
    FcmTokenRepository,
    NotificationPreferenceRepository,
)
from src.infrastructure.repositories.tickets import TicketRepository


async def get_panel_http() -> AsyncIterator[httpx.AsyncClient]:
    token = settings.remnawave_token.get_secret_value()
    async with httpx.AsyncClient(
        base_url=settings.remnawave_url,
        headers={"Authorization": f"Bearer {token}"},
        timeout=10.0,
    ) as client:
        yield client


async def get_redis() -> redis.Redis:
    return get_redis_client()


SessionDep = Annotated[AsyncSession, Depends(get_session)]
RedisDep = Annotated[redis.Redis, Depends(get_redis)]
PanelHttp = Annotated[httpx.AsyncClient, Depends(get_panel_http)]


def get_remnawave_client(http: PanelHttp) -> RemnawaveClient:
    return RemnawaveClient(http)


PanelClient = Annotated[RemnawaveClient, Depends(get_remnawave_client)]


# --- who is asking --------------------------------------------------------------------------


def get_current_user_id(request: Request) -> UUID:
    user_id = getattr(request.state, "user_id", None)
    if user_id is None:
        raise HTTPException(status.HTTP_401_UNAUTHORIZED, detail="Not authenticated")
    return user_id


def require_admin(request: Request, user_id: Annotated[UUID, Depends(get_current_user_id)]) -> UUID:
    if getattr(request.state, "scope", "user") != "admin":
        raise HTTPException(status.HTTP_403_FORBIDDEN, detail="Administrators only")
    return user_id


CurrentUser = Annotated[UUID, Depends(get_current_user_id)]
AdminUser = Annotated[UUID, Depends(require_admin)]


# --- gateways -------------------------------------------------------------------------------


def get_user_gateway(client: PanelClient) -> UserGateway:
    return UserGateway(client)


def get_server_gateway(client: PanelClient) -> ServerGateway:
    return ServerGateway(client)


def get_bulk_operations(http: PanelHttp) -> BulkOperations:
    return BulkOperations(http)


def get_subscription_client(http: PanelHttp, cache: RedisDep) -> SubscriptionClient:
    return SubscriptionClient(http, cache)


def get_account_repository(session: SessionDep) -> AccountRepository:
    return AccountRepository(session)


def get_payment_repository(session: SessionDep) -> PaymentRepository:
    return PaymentRepository(session)


def get_ticket_repository(session: SessionDep) -> TicketRepository:
    return TicketRepository(session)


UserGatewayDep = Annotated[UserGateway, Depends(get_user_gateway)]
AccountsDep = Annotated[AccountRepository, Depends(get_account_repository)]


# --- use cases ------------------------------------------------------------------------------


def get_list_audit_logs(session: SessionDep) -> ListAuditLogs:
    return ListAuditLogs(AuditLogRepository(session))


def get_list_webhook_logs(session: SessionDep) -> ListWebhookLogs:
    return ListWebhookLogs(WebhookLogRepository(session))


def get_list_plans(session: SessionDep) -> ListPlans:
    return ListPlans(PlanRepository(session))


def get_create_plan(session: SessionDep) -> CreatePlan:
    return CreatePlan(PlanRepository(session))


def get_register_fcm_token(session: SessionDep) -> RegisterFcmToken:
    return RegisterFcmToken(FcmTokenRepository(session))


def get_unregister_fcm_token(session: SessionDep) -> UnregisterFcmToken:
    return UnregisterFcmToken(FcmTokenRepository(session))


def get_mobile_sessions(accounts: AccountsDep, cache: RedisDep) -> MobileSessions:
    return MobileSessions(accounts, cache)


def get_system_health(session: SessionDep, cache: RedisDep, panel: PanelClient) -> SystemHealth:
    return SystemHealth(session, cache, panel)


def get_system_stats(panel: PanelClient) -> SystemStats:
    return SystemStats(panel)


def get_notification_preferences(session: SessionDep) -> NotificationPreferences:
    return NotificationPreferences(NotificationPreferenceRepository(session))


def get_antiphishing_codes(accounts: AccountsDep) -> AntiphishingCodes:
    return AntiphishingCodes(accounts)


def get_list_settings(session: SessionDep) -> ListSettings:
    return ListSettings(AppSettingRepository(session))


def get_create_setting(session: SessionDep) -> CreateSetting:
    return CreateSetting(AppSettingRepository(session))


def get_update_setting(session: SessionDep) -> UpdateSetting:
    return UpdateSetting(AppSettingRepository(session))


def get_bot_users(gateway: UserGatewayDep) -> BotUsers:
    return BotUsers(gateway)


def get_usage_use_case(http: PanelHttp) -> GetUsage:
    return GetUsage(UsageGateway(http))


def get_disable_user(gateway: UserGatewayDep) -> DisableUser:
    return DisableUser(gateway)


def get_delete_user(gateway: UserGatewayDep, session: SessionDep) -> DeleteUser:
    return DeleteUser(gateway, AuditLogRepository(session))


def get_panel_webhook(session: SessionDep) -> ProcessPanelWebhook:
    return ProcessPanelWebhook(WebhookLogRepository(session))


def get_cryptobot_webhook(session: SessionDep) -> ProcessCryptobotWebhook:
    return ProcessCryptobotWebhook(WebhookLogRepository(session), PaymentRepository(session))
