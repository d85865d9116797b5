"""An article as markup: its blocks put together into lists and tables, then Markdown or HTML."""
