"""The Conversation API of the emulator: what it sends to the user's server."""
