"""Questions in plain words with what an answer must and must not say, over the shipped world and an invented one."""
