# pack: opentelemetry; distribution: opentelemetry-api; witnessed with 1.45.2
# The API raises nothing: an SDK logs its own errors. A name that is not valid raises where the SDK checks it.
from opentelemetry.metrics._internal import Meter as Meter, MeterProvider as MeterProvider, get_meter as get_meter, get_meter_provider as get_meter_provider, set_meter_provider as set_meter_provider
from opentelemetry.metrics._internal.instrument import Counter as Counter, Histogram as Histogram, UpDownCounter as UpDownCounter
