"""A call, from an operation and its arguments to the answer: requests, execution, repeats, pages."""
