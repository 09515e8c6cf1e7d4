from grpc.aio._call import AioRpcError as AioRpcError
from grpc.aio._base_channel import Channel as Channel, UnaryUnaryMultiCallable as UnaryUnaryMultiCallable
from grpc.aio._channel import insecure_channel as insecure_channel, secure_channel as secure_channel
