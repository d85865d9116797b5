"""What keeps a start short: quick stand-ins for slow modules, and what a build has worked out ahead."""
