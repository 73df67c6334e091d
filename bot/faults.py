"""A short name for something that went wrong: the same each time the same fault happens."""

import traceback
from hashlib import blake2b


def reference(error: BaseException) -> str:
    """Six characters made of the error's type and where it was raised; neither what was typed nor when counts."""
    frames = traceback.extract_tb(error.__traceback__)
    place = f"{frames[-1].filename.rpartition('/')[2]}:{frames[-1].name}" if frames else ""
    return blake2b(f"{type(error).__qualname__}|{place}".encode(), digest_size=3).hexdigest()
