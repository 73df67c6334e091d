"""What a person sets for the bot on Discord: read once, from the environment or from `.env`."""

import re
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import BeforeValidator, Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from lore.errors import LoreError

_PREFIX = "LOREDEX_"
_LOOPBACK = ("127.0.0.1", "::1", "localhost")
_TOKEN = re.compile(r"[!-~]+")  # what an HTTP header can carry
_LOCAL = "it must be an address on this machine, such as http://127.0.0.1:8080"
_WHERE = "Put it in the environment or in a file named .env; .env.example says how."


class SettingsError(LoreError):
    """A setting that is missing or can't be used. Its sentence names the setting, never the token."""


class Settings(BaseSettings):
    """The settings of `loredex run` that aren't options of the command line as well."""

    model_config = SettingsConfigDict(
        env_prefix=_PREFIX, env_file=".env", env_ignore_empty=True, extra="ignore", hide_input_in_errors=True
    )

    token: SecretStr
    log_level: Annotated[Literal["DEBUG", "INFO", "WARNING", "ERROR"], BeforeValidator(str.upper)] = "INFO"
    discord_api: str = Field("", description="Another Discord to talk to, for tests: on this machine only.")

    @field_validator("token")
    @classmethod
    def _sendable(cls, token: SecretStr) -> SecretStr:
        text = token.get_secret_value().strip().removeprefix("Bot ")
        if not _TOKEN.fullmatch(text):
            raise ValueError("a token is one word without spaces: copy it anew from the developer portal")
        return SecretStr(text)

    @field_validator("discord_api")
    @classmethod
    def _on_this_machine(cls, address: str) -> str:
        if not address:
            return address
        try:
            parts = urlsplit(address)
            _ = parts.port  # urlsplit looks at it only when it is asked for
        except ValueError:
            raise ValueError(_LOCAL) from None
        if parts.scheme not in ("http", "https") or parts.hostname not in _LOOPBACK:
            raise ValueError(_LOCAL)
        return f"{parts.scheme}://{parts.netloc}"


def load() -> Settings:
    """Read the settings; SettingsError names the first one that is missing or wrong."""
    try:
        return Settings()  # type: ignore[call-arg]  # the token comes from the environment
    except ValidationError as error:
        # Without its cause: pydantic's own message would show what was set.
        raise SettingsError(_sentence(error)) from None


def _sentence(error: ValidationError) -> str:
    first = error.errors(include_url=False, include_context=False, include_input=False)[0]
    name = f"{_PREFIX}{first['loc'][0]}".upper()
    if first["type"] == "missing":
        return f"{name} isn't set, and the bot can't go online without it. {_WHERE}"
    why = first["msg"].removeprefix("Value error, ").replace("Input should be", "it must be").replace("'", "")
    return f"{name} can't be used: {why}."
