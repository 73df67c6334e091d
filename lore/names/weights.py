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
    "bias": (0.000, 2.259),
    "typed_missed": (-2.504, -0.195),
    "unmet": (-3.540, -5.010),
    "known_missed": (-0.338, -5.090),
    "name_missed": (-3.812, -1.563),
    "name_missed_edited": (-3.022, -2.817),
    "contradicted": (0.963, 1.292),
    "unlike": (-1.018, -0.918),
    "very_unlike": (-2.551, -2.453),
    "edits": (-2.968, -2.061),
    "edits_a_letter": (-2.455, 1.295),
    "heard": (-0.637, -0.002),
    "edits_unheard": (0.000, 0.776),
    "kept": (0.000, 0.291),
    "lead": (4.668, 2.218),
    "rivals": (0.000, -0.829),
    "known_misread": (-0.507, -3.668),
    "lone_edited": (-0.563, -2.010),
    "lone_part_edited": (0.656, 0.877),
    "edited_rare": (-1.841, -1.180),
    "letters_met": (4.865, 1.365),
    "out_of_order": (-0.780, -1.166),
    "all_right": (1.348, 1.101),
    "size": (0.000, -0.284),
    "size_edited": (0.000, 0.100),
}
"""For each feature of a meeting, its weight in ranking names, and in the odds that the first of them is meant.

- `typed_missed`, `unmet`, `known_missed`: what was typed and the name hasn't, by weight; also as words that others have
- `name_missed`, `name_missed_edited`: what the name has and wasn't typed; also where something is misspelled
- `contradicted`, `unlike`, `very_unlike`: words left over on both sides, and how unlike they are
- `edits`, `edits_a_letter`, `heard`, `edits_unheard`: what the misspellings cost, also a letter of the worst word, in
  sounds, and where the sound is the same
- `kept`, `lead`, `rivals`: letters that are right; how much liker the word is than any other known one; how many others
  are as like it
- `known_misread`: words that are spelled right for another name
- `lone_edited`, `lone_part_edited`: a word alone that is misspelled; and is only part of the name
- `edited_rare`, `letters_met`, `out_of_order`, `all_right`, `size`, `size_edited`: how rare the misspelled words are,
  how many letters were met (logarithm), words in another order, nothing wrong, how many names there are (logarithm)
"""

ACCEPT = 0.55
"""Answer from here: the least twentieth from which 5 % of negatives, at most, are answered in stores of up to 10,000
names that the weights weren't fitted to. Written by the same command."""
OFFER = 0.2
"""Offer from here: likewise, 15 % of them."""
