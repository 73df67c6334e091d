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
    "bias": (0.000, 2.017),
    "typed_missed": (-2.645, -0.880),
    "unmet": (-3.593, -4.292),
    "known_missed": (-0.844, -4.928),
    "name_missed": (-3.537, -0.756),
    "name_missed_edited": (-3.094, -2.770),
    "contradicted": (1.332, 1.103),
    "unlike": (-0.928, -1.246),
    "very_unlike": (-2.686, -2.224),
    "edits": (-2.973, -2.214),
    "edits_a_letter": (-2.738, 0.741),
    "heard": (-0.651, 0.138),
    "edits_unheard": (0.000, 0.776),
    "kept": (0.000, 0.257),
    "lead": (4.070, 0.149),
    "rivals": (0.000, -0.459),
    "known_misread": (0.292, -2.583),
    "lone_english": (0.000, -3.796),
    "lone_edited": (-1.833, -1.540),
    "lone_part_edited": (0.560, 1.191),
    "edited_rare": (-1.753, -1.121),
    "letters_met": (5.238, 1.300),
    "out_of_order": (-0.834, -1.620),
    "all_right": (1.429, 1.109),
    "size": (0.000, -0.410),
    "size_edited": (0.000, -0.323),
    "ahead": (0.000, 0.783),
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

ACCEPT = 0.55
"""Answer from here: the least twentieth from which 5 % of negatives, at most, are answered in a store of any
size, of names that the weights weren't fitted to. Written by the same command."""
OFFER = 0.25
"""Offer from here: likewise, 10 % of them."""
