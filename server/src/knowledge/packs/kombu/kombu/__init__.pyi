# pack: kombu; distribution: kombu; witnessed with 5.7.0
from kombu.connection import BrokerConnection as BrokerConnection, Connection as Connection
from kombu.entity import Exchange as Exchange, Queue as Queue, binding as binding
from kombu.message import Message as Message
from kombu.messaging import Consumer as Consumer, Producer as Producer
