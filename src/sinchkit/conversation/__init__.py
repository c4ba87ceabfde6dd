"""Conversation beyond its operations: texts to contacts and channel identities."""
