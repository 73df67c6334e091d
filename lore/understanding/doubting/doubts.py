"""All doubts about an entry, in the order in which they are told."""

from collections.abc import Sequence

from lore.model import Entity
from lore.understanding.asked import Asked
from lore.understanding.doubting import (
    amounts,
    attributes,
    deeds,
    denials,
    ends,
    hedges,
    objects,
    sides,
    subjects,
    times,
    wordings,
)
from lore.understanding.evidence import Evidence
from lore.understanding.intervals import of_interval
from lore.understanding.term import Term
from lore.understanding.wanted import Want


def doubts(asked: Asked, evidence: Evidence, missed: Sequence[Term]) -> list[str]:
    """Sentences about how an entry differs from what is asked; none where it says just that."""
    entry = evidence.entry
    return [
        *subjects.of_roles(asked, entry),
        *subjects.of_taking_over(asked, entry),
        *amounts.of_universals(asked, entry),
        *amounts.of_numbers(asked, entry),
        *of_interval(asked, entry),
        *amounts.of_folds(asked, entry),
        *amounts.of_measured_things(asked, entry),
        *amounts.of_superlatives(asked, entry),
        *amounts.of_whole(asked, entry),
        *amounts.of_totals(asked, entry),
        *denials.of_unknown(asked, entry),
        *subjects.of_contrast(asked, evidence),
        *subjects.of_other_side(asked, entry),
        *subjects.of_all_but(asked, entry),
        *subjects.of_pretence(asked, entry),
        *subjects.of_other(asked, entry),
        *hedges.of_hedge(asked, entry),
        *deeds.of_end(asked, entry),
        *deeds.of_outcome(asked, evidence),
        *deeds.of_done(asked, entry),
        *deeds.of_never_found(asked, entry),
        *objects.of_object(asked, evidence),
        *objects.of_gain(asked, evidence),
        *objects.of_dangling(asked, evidence),
        *objects.of_death(asked, evidence),
        *objects.of_own_death(asked, evidence),
        *subjects.of_other_affected(asked, evidence),
        *subjects.of_doer_for_affected(asked, entry),
        *subjects.of_agent(asked, entry),
        *ends.of_what_was_done(asked, evidence),
        *ends.of_purpose(asked, evidence),
        *sides.of_direction(asked, entry),
        *sides.of_order(asked, entry),
        *sides.of_agents(asked, evidence),
        *sides.of_target(asked, evidence),
        *subjects.of_doing_it(asked, entry),
        *amounts.of_ordinals(asked, evidence),
        *denials.of_polarity(asked, evidence, missed),
        *denials.of_refusal(asked, evidence),
        *denials.of_exemption(asked, entry),
        *times.of_place_in_time(asked, entry),
        *times.of_before(asked, entry),
        *attributes.of_attribute(asked, evidence),
        *wordings.of_comparison(asked),
        *wordings.of_bare_deed(asked),
        *wordings.of_names(asked, evidence),
        *wordings.of_agents(asked, evidence),
        *wordings.of_doing_after(asked, entry),
        *wordings.of_same_day(asked, entry),
        *amounts.of_price(asked, entry),
        *times.of_deed(asked, entry),
        *times.of_sentencing(asked, entry),
        *times.of_intent(asked, entry),
        *times.of_again(asked, entry),
        *(_of_entity(asked, evidence) if isinstance(entry, Entity) else _of_event(asked, evidence)),
        *(subjects.of_being(asked, evidence) if asked.wanted.want is Want.WHETHER else ()),
    ]


def _of_entity(asked: Asked, evidence: Evidence) -> list[str]:
    return [
        *wordings.of_attributes(asked, evidence),
        *amounts.of_number_beside_deed(asked, evidence),
    ]


def _of_event(asked: Asked, evidence: Evidence) -> list[str]:
    entry = evidence.entry
    return [
        *subjects.of_owner(asked, evidence),
        *subjects.of_owned_title(asked, evidence),
        *subjects.of_leaving(asked, entry),
        *subjects.of_mention(asked, evidence),
        *subjects.of_unnamed_doer(asked, entry),
        *wordings.of_near_words(asked, evidence),
        *wordings.of_near_kind(asked, evidence),
        *wordings.of_quotes_alone(asked, evidence),
        *wordings.of_doing_there(asked, entry),
        *wordings.of_done_with(asked, evidence),
        *times.of_now(asked, entry),
        *deeds.of_date_of_another(asked, evidence),
        *deeds.of_another_deed(asked, evidence),
        *wordings.of_things(asked, entry),
        *subjects.of_making(asked, entry),
        *amounts.of_counted(asked, entry),
        *amounts.of_first_of_several(asked, entry),
        *amounts.of_another_count(asked, entry),
        *amounts.of_mostly(asked, entry),
        *amounts.of_number_apart(asked, evidence),
        *amounts.of_parts(asked, evidence),
        *amounts.of_described(asked, evidence),
    ]
