"""Which path template, such as /channels/{channel_id}/messages, a request's path fits."""

from collections.abc import Iterable
from urllib.parse import unquote

Match = tuple[str, dict[str, str]]


class Router:
    """Matches segment by segment; a segment written out beats a parameter, as @me and @original must."""

    def __init__(self, routes: Iterable[tuple[str, str]]) -> None:
        self._by_shape: dict[tuple[str, int], list[tuple[str, list[str]]]] = {}
        for method, template in routes:
            segments = template.strip("/").split("/")
            self._by_shape.setdefault((method, len(segments)), []).append((template, segments))
        for candidates in self._by_shape.values():
            candidates.sort(key=lambda candidate: [segment.startswith("{") for segment in candidate[1]])

    def match(self, method: str, raw_path: str) -> Match | None:
        given = [unquote(segment) for segment in raw_path.strip("/").split("/")]
        for template, segments in self._by_shape.get((method, len(given)), []):
            if all(s.startswith("{") or s == g for s, g in zip(segments, given, strict=True)):
                pairs = zip(segments, given, strict=True)
                return template, {s[1:-1]: g for s, g in pairs if s.startswith("{")}
        return None
