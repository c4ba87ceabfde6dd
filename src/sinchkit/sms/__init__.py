"""SMS beyond its operations: texts to people, waiting for delivery, counting segments."""

from .delivery import DeliveryTimeoutError
from .segments import Segments, SmsEncoding, count_segments, cut_to_one_segment

__all__ = ["DeliveryTimeoutError", "Segments", "SmsEncoding", "count_segments", "cut_to_one_segment"]
