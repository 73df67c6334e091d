"""How the lore is told: in the terminal and on Discord."""
