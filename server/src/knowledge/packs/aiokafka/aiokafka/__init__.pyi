# pack: aiokafka; distribution: aiokafka; witnessed with 0.14.0
from aiokafka.consumer.consumer import AIOKafkaConsumer as AIOKafkaConsumer
from aiokafka.producer.producer import AIOKafkaProducer as AIOKafkaProducer
