"""From the words of a command line to its effect.

In: arguments, and the repository. Out: text for people or one JSON object for machines, and an exit code.
"""
