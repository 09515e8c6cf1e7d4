import logging
from string import Template

logger = logging.getLogger(__name__)

_templates: dict[str, Template] = {}
_cache_hits = 0
_cache_misses = 0


def get_template(text: str) -> Template:
    global _cache_hits, _cache_misses
    template = _templates.get(text)
    if template is not None:
        _cache_hits += 1
        return template
    _cache_misses += 1
    template = _templates[text] = Template(text)
    return template


def render(text: str, values: dict[str, str]) -> str:
    """Fill a shop's text; a text with a mistake in it is shown as it is."""
    try:
        return get_template(text).substitute(values)
    except Exception as e:
        logger.warning("template not rendered: %s", e)
        return text


def cache_stats() -> dict[str, int]:
    return {"hits": _cache_hits, "misses": _cache_misses, "size": len(_templates)}
