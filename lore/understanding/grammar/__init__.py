"""English as it is built: the parts of speech of a sentence, its clauses, and what a question asks of one."""
