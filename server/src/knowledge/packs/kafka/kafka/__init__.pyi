# pack: kafka; distribution: kafka-python; witnessed with 3.0.12
from kafka.consumer.group import KafkaConsumer as KafkaConsumer
from kafka.producer.kafka import KafkaProducer as KafkaProducer
