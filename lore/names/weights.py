"""What decides which name is meant: what misspellings cost, what counts for and against a name, and from where on a
name is answered or offered.

The costs are those of a conditional logit on the kinds of slips people make, rounded; the weights are written by
`python -m tests.bench.fit_names --data DIR`.
"""

# Edits, beside 1 for any other letter in place of another.
VOWEL = 0.75
ALIKE_LETTER = 0.6  # one that sounds like it
NEIGHBOURING_KEY = 0.72
DOUBLED = 0.4  # a doubled letter written once, or the reverse
VOWEL_ALONE = 0.62  # a vowel or h too many or too few
LETTER_ALONE = 0.62
PLURAL = 0.7
TOO_MANY = 0.08  # on top, for a letter typed that the word meant hasn't
H_TOO_MANY = 0.28  # and for an h, which people leave out
SWAPPED = 0.6
FIRST_LETTER = 0.5  # on top, for the first letter of a word

WEIGHTS: dict[str, tuple[float, float]] = {
    "bias": (0.000, 0.708),
    "typed_missed": (-4.486, -1.381),
    "unmet": (-4.908, -3.436),
    "known_missed": (-1.412, -1.647),
    "name_missed": (-4.633, -0.371),
    "name_missed_edited": (-2.515, -1.222),
    "contradicted": (3.995, 0.098),
    "very_unlike": (-4.124, -0.953),
    "edits": (-1.483, -1.084),
    "edits_squared": (0.268, -0.056),
    "slips": (-0.695, -0.232),
    "edits_plain": (-0.890, -0.099),
    "edits_a_letter": (-5.290, -0.068),
    "heard": (-0.482, 0.105),
    "edits_unheard": (0.000, 0.488),
    "kept": (0.000, 0.165),
    "lead": (9.435, 0.749),
    "rivals": (0.000, -0.369),
    "known_misread": (0.000, -1.400),
    "lone_english": (0.000, -2.320),
    "lone_edited": (0.000, -1.247),
    "lone_part_edited": (1.848, 0.570),
    "edited_rare": (-2.383, -0.743),
    "letters_met": (4.466, 0.909),
    "out_of_order": (-1.286, -1.182),
    "last_missed": (-1.234, -1.009),
    "all_met": (0.973, 0.134),
    "all_right": (4.859, 1.883),
    "size": (0.000, -0.388),
    "size_edited": (0.000, -0.210),
    "ahead": (0.000, 0.798),
}
"""For each feature of a meeting, its weight in ranking names, and in the odds that the first of them is meant.

- `typed_missed`, `unmet`, `known_missed`: what was typed and the name hasn't, by weight; also as words that others have
- `name_missed`, `name_missed_edited`: what the name has and wasn't typed; also where something is misspelled
- `contradicted`, `very_unlike`: words left over on both sides, and whether they are unlike
- `edits`, `edits_squared`, `edits_a_letter`, `edits_unheard`: what the misspellings cost, also squared, a letter of the
  worst word, and where the sound is the same
- `slips`, `edits_plain`, `heard`: letters that differ; their cost once each sound is written in one way; sounds that
  differ
- `kept`, `lead`, `rivals`: letters that are right; how much liker the word is than any other known one; how many others
  are as like it
- `known_misread`, `lone_english`: words that are spelled right for another name; an ordinary English word alone
- `lone_edited`, `lone_part_edited`: a word alone that is misspelled; and is only part of the name
- `ahead`: by how much more in rank than a name of other words, where something is misspelled
- `last_missed`: the last word of the name wasn't met, which is a surname more often than not
- `all_met`: the name has no word that wasn't typed
- `edited_rare`, `letters_met`, `out_of_order`, `all_right`, `size`, `size_edited`: how rare the misspelled words are,
  how many letters were met (logarithm), words in another order, nothing wrong, how many names there are (logarithm)
"""

ACCEPT = 0.5
"""Answer from here: the least twentieth from which 5 % of negatives, at most, are answered in a store of any
size, of names that the weights weren't fitted to. Written by the same command."""
OFFER = 0.2
"""Offer from here: likewise, 10 % of them."""
