"""Stems of words for deeds that questions and sources turn on in many ways: paying, and wishing for something."""

from lore.understanding.thesaurus import stemmed

PAYING = stemmed("pay pays paid paying cost costs price spend spent")
WISHING = stemmed("want wanted wants wish wished wishes desire desired")
