from src.domain.exceptions import ConflictError
from src.infrastructure.database.models import AppSetting
from src.infrastructure.repositories.preferences import AppSettingRepository


class ListSettings:
    def __init__(self, repository: AppSettingRepository) -> None:
        self._repository = repository

    async def execute(self) -> list[AppSetting]:
        return await self._repository.list_all()


class CreateSetting:
    def __init__(self, repository: AppSettingRepository) -> None:
        self._repository = repository

    async def execute(self, key: str, value: str) -> AppSetting:
        if await self._repository.get(key) is not None:
            raise ConflictError(f"setting {key} exists already")
        return await self._repository.add(key, value)


class UpdateSetting:
    def __init__(self, repository: AppSettingRepository) -> None:
        self._repository = repository

    async def execute(self, key: str, value: str) -> AppSetting | None:
        setting = await self._repository.get(key)
        if setting is None:
            return None
        setting.value = value
        return setting
