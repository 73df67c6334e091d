"""The daily post goes out exactly once, whatever happens to the bot, to Discord or to the disk."""
