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
    "bias": (0.000, 1.932),
    "typed_missed": (-3.879, -1.149),
    "unmet": (-4.123, -3.850),
    "known_missed": (-2.561, -4.961),
    "name_missed": (-3.214, -0.388),
    "name_missed_edited": (-4.252, -2.749),
    "contradicted": (4.848, 1.080),
    "unlike": (-3.444, -1.049),
    "very_unlike": (-3.472, -2.096),
    "edits": (-1.975, -2.014),
    "edits_a_letter": (-8.482, 0.411),
    "heard": (-0.756, 0.154),
    "edits_unheard": (0.000, 0.627),
    "kept": (0.000, 0.211),
    "lead": (8.648, 1.413),
    "rivals": (0.000, -0.355),
    "known_misread": (0.000, -2.021),
    "lone_english": (0.000, -3.403),
    "lone_edited": (0.000, -1.606),
    "lone_part_edited": (1.055, 1.384),
    "edited_rare": (-2.201, -1.139),
    "letters_met": (5.444, 1.113),
    "out_of_order": (-1.226, -1.839),
    "last_missed": (-1.391, -1.400),
    "all_right": (3.219, 1.122),
    "size": (0.000, -0.352),
    "size_edited": (0.000, -0.396),
    "ahead": (0.000, 0.676),
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
OFFER = 0.25
"""Offer from here: likewise, 10 % of them."""
