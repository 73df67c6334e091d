"""What Discord's answers mean for a post."""

import pytest

from bot.daily.courier import Reply
from bot.daily.outcomes import LATER, Outcome, is_published, of_post, sentence
from bot.daily.post import Progress


def refusal(status: int, code: int = 0, text: str = "") -> Reply:
    return Reply(status, {"code": code, "message": text})


@pytest.mark.parametrize(
    ("reply", "outcome"),
    [
        (Reply(200, {"id": "123"}), Outcome(Progress.SENT, 123)),
        (Reply(201, {"id": "123", "message": {"id": "123"}}), Outcome(Progress.SENT, 123)),
        (Reply(200, {"id": "no number"}), Outcome(Progress.SENT)),
        (Reply(204, None), Outcome(Progress.SENT)),
        (refusal(404, 10008), Outcome(Progress.SENT)),
        (refusal(404, 10003), Outcome(Progress.BLOCKED, error="The channel was deleted.")),
        (refusal(403, 50001), Outcome(Progress.BLOCKED, error="The bot can't see the channel.")),
        (refusal(403, 50013), Outcome(Progress.BLOCKED, error="The bot may not post in the channel.")),
        (refusal(403, 50083), Outcome(Progress.BLOCKED, error="The thread is locked.")),
        (
            refusal(403, 40333, "You are being odd."),
            Outcome(Progress.SENDING, error="Discord refuses it: You are being odd (40333).", retry_after=LATER),
        ),
        (
            Reply(403, None),
            Outcome(Progress.SENDING, error="Discord refuses it: status 403 (403).", retry_after=LATER),
        ),
        (
            refusal(400, 50035, "Invalid Form Body"),
            Outcome(Progress.FAILED, error="Discord refuses it: Invalid Form Body (50035)."),
        ),
        (
            refusal(400, 40067),
            Outcome(Progress.BLOCKED, error="The forum wants a tag on every post, which the bot can't choose."),
        ),
        (Reply(429, {}, retry_after=2.5), Outcome(Progress.SENDING, retry_after=2.5)),
        (Reply(429, None, 60.0, True), Outcome(Progress.SENDING, retry_after=60.0)),
        (
            refusal(401, 0, "401: Unauthorized"),
            Outcome(Progress.SENDING, error="Discord refuses it: 401: Unauthorized (401).", retry_after=LATER),
        ),
    ],
)
def test_an_answer_says_what_became_of_a_post(reply: Reply, outcome: Outcome) -> None:
    assert of_post(reply) == outcome


def test_what_was_published_before_is_published() -> None:
    assert is_published(Reply(200, {}))
    assert is_published(refusal(400, 40033))
    assert not is_published(refusal(403, 50013))


def test_a_refusal_is_told_in_plain_words_or_in_discord_s() -> None:
    assert sentence(refusal(404, 10003)) == "The channel was deleted."
    assert sentence(refusal(418, 7, "I am a teapot.")) == "Discord refuses it: I am a teapot (7)."
