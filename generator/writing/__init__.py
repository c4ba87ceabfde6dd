"""From a plan to files.

In: the plan of a package. Out: its files, rendered by templates and formatted, the lock file that says what they were
made from, and the difference to what the repository has, put in place as a whole or not at all.
"""
