"""Voice beyond its operations: saying a text on the phone, calling into conferences."""
