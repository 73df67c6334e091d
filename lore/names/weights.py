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
    "bias": (0.000, 2.152),
    "typed_missed": (-4.899, -1.309),
    "unmet": (-4.158, -3.892),
    "known_missed": (-2.475, -4.924),
    "name_missed": (-3.352, -0.533),
    "name_missed_edited": (-4.161, -2.734),
    "contradicted": (4.869, 1.220),
    "unlike": (-3.455, -1.159),
    "very_unlike": (-3.580, -2.071),
    "edits": (-1.951, -1.958),
    "edits_a_letter": (-8.331, 0.429),
    "heard": (-0.655, 0.094),
    "edits_unheard": (0.000, 0.617),
    "kept": (0.000, 0.210),
    "lead": (8.672, 1.822),
    "rivals": (0.000, -0.382),
    "known_misread": (0.000, -2.047),
    "lone_english": (0.000, -3.353),
    "lone_edited": (0.000, -1.738),
    "lone_part_edited": (1.081, 1.357),
    "edited_rare": (-2.198, -1.142),
    "letters_met": (4.280, 1.034),
    "out_of_order": (-1.184, -1.886),
    "last_missed": (-1.344, -1.310),
    "all_right": (2.764, 1.024),
    "size": (0.000, -0.338),
    "size_edited": (0.000, -0.353),
    "ahead": (0.000, 0.638),
}
"""For each feature of a meeting, its weight in ranking names, and in the odds that the first of them is meant.

- `typed_missed`, `unmet`, `known_missed`: what was typed and the name hasn't, by weight; also as words that others have
- `name_missed`, `name_missed_edited`: what the name has and wasn't typed; also where something is misspelled
- `contradicted`, `unlike`, `very_unlike`: words left over on both sides, and how unlike they are
- `edits`, `edits_a_letter`, `heard`, `edits_unheard`: what the misspellings cost, also a letter of the worst word, in
  sounds, and where the sound is the same
- `kept`, `lead`, `rivals`: letters that are right; how much liker the word is than any other known one; how many others
  are as like it
- `known_misread`, `lone_english`: words that are spelled right for another name; an ordinary English word alone
- `lone_edited`, `lone_part_edited`: a word alone that is misspelled; and is only part of the name
- `ahead`: by how much more in rank than a name of other words, where something is misspelled
- `last_missed`: the last word of the name wasn't met, which is a surname more often than not
- `edited_rare`, `letters_met`, `out_of_order`, `all_right`, `size`, `size_edited`: how rare the misspelled words are,
  how many letters were met (logarithm), words in another order, nothing wrong, how many names there are (logarithm)
"""

ACCEPT = 0.5
"""Answer from here: the least twentieth from which 5 % of negatives, at most, are answered in a store of any
size, of names that the weights weren't fitted to. Written by the same command."""
OFFER = 0.2
"""Offer from here: likewise, 10 % of them."""
