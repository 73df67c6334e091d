"""The README's pictures: real answers of the shipped world, drawn as a terminal draws them."""
