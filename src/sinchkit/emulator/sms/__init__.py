"""The SMS API of the emulator."""
