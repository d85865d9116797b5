"""What a page is: an article, a listing, a wall, a page that is gone; told from its data, words and looks."""
