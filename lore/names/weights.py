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
SWAPPED = 0.6
FIRST_LETTER = 0.5  # on top, for the first letter of a word

WEIGHTS: dict[str, tuple[float, float]] = {
    "bias": (0.000, 1.927),
    "typed_missed": (-3.406, -1.188),
    "unmet": (-4.388, -3.797),
    "known_missed": (-1.713, -4.946),
    "name_missed": (-4.174, -0.802),
    "name_missed_edited": (-4.065, -2.741),
    "contradicted": (4.473, 0.978),
    "unlike": (-3.288, -1.216),
    "very_unlike": (-3.439, -2.144),
    "edits": (-2.227, -2.056),
    "edits_a_letter": (-8.397, 0.203),
    "heard": (-0.752, 0.160),
    "edits_unheard": (0.000, 0.659),
    "kept": (0.000, 0.230),
    "lead": (7.644, -0.300),
    "rivals": (0.000, -0.350),
    "known_misread": (0.000, -2.070),
    "lone_english": (0.000, -3.641),
    "lone_edited": (0.000, -1.454),
    "lone_part_edited": (1.093, 1.200),
    "edited_rare": (-2.092, -0.904),
    "letters_met": (5.673, 1.117),
    "out_of_order": (-1.124, -1.595),
    "all_right": (2.729, 0.938),
    "size": (0.000, -0.363),
    "size_edited": (0.000, -0.426),
    "ahead": (0.000, 0.740),
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
- `edited_rare`, `letters_met`, `out_of_order`, `all_right`, `size`, `size_edited`: how rare the misspelled words are,
  how many letters were met (logarithm), words in another order, nothing wrong, how many names there are (logarithm)
"""

ACCEPT = 0.5
"""Answer from here: the least twentieth from which 5 % of negatives, at most, are answered in a store of any
size, of names that the weights weren't fitted to. Written by the same command."""
OFFER = 0.2
"""Offer from here: likewise, 10 % of them."""
