"""Stems of words for deeds that questions and sources turn on in many ways: beginning and ending, paying, and wishing
for something."""

from lore.understanding.stems import stem
from lore.understanding.thesaurus import same, stemmed

BEGINNING = same(stem("begin"))
ENDING = stemmed("end ended stop stopped finish finished conclude concluded")
PAYING = stemmed("pay pays paid paying cost costs price spend spent")
WISHING = stemmed("want wanted wants wish wished wishes desire desired")
