"""What a block looks like and where it stands, as named numbers: the row that the model sees."""
