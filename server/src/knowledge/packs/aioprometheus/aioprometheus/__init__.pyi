# pack: aioprometheus; distribution: aioprometheus; witnessed with 23.12.0
from aioprometheus.collectors import REGISTRY as REGISTRY, Counter as Counter, Gauge as Gauge, Histogram as Histogram, Registry as Registry, Summary as Summary
from aioprometheus.decorators import count_exceptions as count_exceptions, inprogress as inprogress, timer as timer
from aioprometheus.renderer import render as render
