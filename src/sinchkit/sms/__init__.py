"""SMS beyond its operations: texts to people, waiting for delivery, counting segments, numbers to compare."""

from .delivery import DeliveryTimeoutError
from .numbers import bare_number
from .segments import Segments, SmsEncoding, count_segments, cut_to_one_segment

__all__ = ["DeliveryTimeoutError", "Segments", "SmsEncoding", "bare_number", "count_segments", "cut_to_one_segment"]
