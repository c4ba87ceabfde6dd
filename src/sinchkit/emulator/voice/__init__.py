"""The Voice API of the emulator: what it sends to the user's server, and what it makes of the answers."""
