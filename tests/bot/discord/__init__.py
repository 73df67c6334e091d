"""The bot on Discord, end to end: the real process against the stand-in, asked as people would."""
