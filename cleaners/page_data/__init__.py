"""What a page says of itself in data: JSON-LD, microdata, meta tags, and the state that its scripts start from."""
