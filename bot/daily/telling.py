"""Words and addresses for what became of a post, the same on every surface."""

from bot.daily.post import Post, Progress
from bot.daily.schedule import Schedule

WORDS = {
    Progress.DUE: "waits for its turn",
    Progress.SENDING: "on its way",
    Progress.SENT: "posted",
    Progress.BLOCKED: "blocked",
    Progress.FAILED: "failed",
    Progress.SKIPPED: "no post",
    Progress.UNKNOWN: "unclear",
}


def address(schedule: Schedule, post: Post) -> str:
    """Where a post can be seen; empty if it isn't known to be out."""
    if post.message_id is None or post.channel_id is None:
        return ""
    return f"https://discord.com/channels/{schedule.guild_id}/{post.channel_id}/{post.message_id}"
