"""A Discord of our own on loopback, which the unmodified discord.py client connects to."""
