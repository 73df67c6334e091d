"""Discord's rules that its OpenAPI document leaves out, each checked by hand.

They overlap with the document on purpose: a run without the document still checks what a card most easily breaks.
"""
