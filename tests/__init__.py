"""Tests, mirroring lore/ and bot/; standin/ is a Discord of our own on loopback."""
