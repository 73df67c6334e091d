"""The daily post lived through: many days, many deaths of the bot, many faults of Discord's."""
