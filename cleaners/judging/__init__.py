"""Which blocks are the story, what the others are, and why: rules, model and structure taken together."""
