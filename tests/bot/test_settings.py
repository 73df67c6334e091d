"""What a person sets, and how a wrong setting is told."""

import re
from pathlib import Path

import pytest

from bot.cli import cli
from bot.settings import Settings, SettingsError, load

ROOT = Path(__file__).parents[2]
TOKEN = "MTAwMDAw.not-a-secret.000"


@pytest.fixture(autouse=True)
def _nothing_is_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in names():
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)


def names() -> set[str]:
    """Every setting: those of the bot, and the options of the command line that the environment can give."""
    options = {str(option.envvar) for option in cli.params if getattr(option, "envvar", None)}
    return {f"LOREDEX_{name}".upper() for name in Settings.model_fields} | options


def test_the_environment_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOREDEX_TOKEN", f"  {TOKEN}\n")
    monkeypatch.setenv("LOREDEX_LOG_LEVEL", "debug")
    monkeypatch.setenv("LOREDEX_DISCORD_API", "http://127.0.0.1:8080/api/v10")
    settings = load()
    assert settings.token.get_secret_value() == TOKEN
    assert settings.log_level == "DEBUG"
    assert settings.discord_api == "http://127.0.0.1:8080"


def test_a_file_is_read_beside_settings_of_others(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text(f"LOREDEX_TOKEN={TOKEN}\nLOREDEX_WORLD=isles\nOTHER=1\n", encoding="utf-8")
    assert load().token.get_secret_value() == TOKEN


@pytest.mark.parametrize("value", [None, ""])
def test_a_missing_token_is_said_with_where_to_put_it(monkeypatch: pytest.MonkeyPatch, value: str | None) -> None:
    if value is not None:
        monkeypatch.setenv("LOREDEX_TOKEN", value)
    with pytest.raises(SettingsError, match=r"^LOREDEX_TOKEN isn't set.*\.env"):
        load()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("LOREDEX_TOKEN", "secret token"),
        ("LOREDEX_TOKEN", "sécret"),
        ("LOREDEX_LOG_LEVEL", "secret"),
        ("LOREDEX_DISCORD_API", "https://secret.example.org"),
        ("LOREDEX_DISCORD_API", "http://127.0.0.1.secret.example"),
        ("LOREDEX_DISCORD_API", "http://127.0.0.1@secret.example"),
        ("LOREDEX_DISCORD_API", "secret"),
        ("LOREDEX_DISCORD_API", "http://[secret"),
        ("LOREDEX_DISCORD_API", "http://127.0.0.1:secret"),
        ("LOREDEX_DISCORD_API", "http://127.0.0.1:99999999"),
    ],
)
def test_a_wrong_setting_is_named_without_its_value(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv("LOREDEX_TOKEN", TOKEN)
    monkeypatch.setenv(name, value)
    with pytest.raises(SettingsError, match=f"^{name} can't be used: [^\n]+$") as caught:
        load()
    assert "secret" not in str(caught.value)
    assert caught.value.__cause__ is None
    assert TOKEN not in str(caught.value)


def test_a_wrong_log_level_is_told_those_there_are(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOREDEX_TOKEN", TOKEN)
    monkeypatch.setenv("LOREDEX_LOG_LEVEL", "LOUD")
    with pytest.raises(SettingsError, match=r"can't be used: it must be DEBUG, INFO, WARNING or ERROR\.$"):
        load()


def test_the_token_is_not_shown_where_settings_are(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOREDEX_TOKEN", TOKEN)
    assert TOKEN not in repr(load())


def test_the_example_names_every_setting_and_says_what_it_does() -> None:
    lines = (ROOT / ".env.example").read_text(encoding="utf-8").splitlines()
    named = {match[1]: at for at, line in enumerate(lines) if (match := re.match(r"#? ?(LOREDEX_\w+)=", line))}
    assert set(named) == names()
    assert all(re.match(r"# \w", lines[at - 1]) for at in named.values())
