"""Discord's numbers that daily posts need (https://discord.com/developers/docs/topics/opcodes-and-status-codes)."""

COMPONENTS_V2 = 1 << 15  # a message's flag
TEXT_DISPLAY = 10  # a component's type

TOKEN_REFUSED = 401  # HTTP
RATE_LIMITED = 429

UNKNOWN_CHANNEL = 10003
UNKNOWN_GUILD = 10004
UNKNOWN_MESSAGE = 10008
ALREADY_PUBLISHED = 40033
TAG_REQUIRED = 40067
MISSING_ACCESS = 50001
MISSING_PERMISSIONS = 50013
THREAD_ARCHIVED = 50083
THREAD_LOCKED = 160005
