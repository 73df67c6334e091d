"""/daily as moderators use it."""
