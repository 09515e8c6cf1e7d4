# pack: websockets; distribution: websockets; witnessed with 17.4
from websockets import exceptions as exceptions
from websockets.asyncio.client import ClientConnection as ClientConnection, connect as connect
from websockets.asyncio.server import ServerConnection as ServerConnection, serve as serve
from websockets.exceptions import ConnectionClosed as ConnectionClosed, ConnectionClosedError as ConnectionClosedError, ConnectionClosedOK as ConnectionClosedOK, InvalidHandshake as InvalidHandshake, InvalidStatus as InvalidStatus, InvalidURI as InvalidURI, InvalidMessage as InvalidMessage, NegotiationError as NegotiationError, PayloadTooBig as PayloadTooBig, ProtocolError as ProtocolError, WebSocketException as WebSocketException
