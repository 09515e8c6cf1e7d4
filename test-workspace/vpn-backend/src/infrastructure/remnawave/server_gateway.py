from src.domain.entities import ServerNode
from src.infrastructure.remnawave.client import RemnawaveClient
from src.infrastructure.remnawave.mappers import map_server


class ServerGateway:
    def __init__(self, client: RemnawaveClient) -> None:
        self._client = client

    async def list_online(self) -> list[ServerNode]:
        """Servers a customer may connect to, best first."""
        try:
            data = await self._client.get("/api/nodes")
            servers = [map_server(item) for item in data]
        except Exception:
            return []
        return sorted((s for s in servers if s.online), key=lambda s: s.name)

    async def restart(self, server_uuid: str) -> None:
        await self._client.execute("POST", f"/api/nodes/{server_uuid}/actions/restart")
