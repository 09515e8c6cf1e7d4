# pack: prometheus_client; distribution: prometheus-client; witnessed with 0.26.0
# Counter.inc of a negative amount raises ValueError, an update of a labelled metric without labels() too: not stated, programming errors.
from prometheus_client.exposition import CONTENT_TYPE_LATEST as CONTENT_TYPE_LATEST, MetricsHandler as MetricsHandler, delete_from_gateway as delete_from_gateway, generate_latest as generate_latest, instance_ip_grouping_key as instance_ip_grouping_key, make_wsgi_app as make_wsgi_app, push_to_gateway as push_to_gateway, pushadd_to_gateway as pushadd_to_gateway, start_http_server as start_http_server, start_wsgi_server as start_wsgi_server, write_to_textfile as write_to_textfile
from prometheus_client.asgi import make_asgi_app as make_asgi_app
from prometheus_client.metrics import Counter as Counter, Enum as Enum, Gauge as Gauge, Histogram as Histogram, Info as Info, Summary as Summary
from prometheus_client.registry import REGISTRY as REGISTRY, CollectorRegistry as CollectorRegistry
