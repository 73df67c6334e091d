"""What is known: worlds, dates, names and the questions they answer. Needs neither Discord nor a network."""
