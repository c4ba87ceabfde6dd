# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
from typing import Literal, TypeAlias

ReasonSubCode: TypeAlias = Literal[
    "ATTACHMENT_REJECTED",
    "INACTIVE_SENDER",
    "MEDIA_TYPE_UNDETERMINED",
    "UNSPECIFIED_SUB_CODE",
]
"""What exactly failed, for some of the codes.
- `UNSPECIFIED_SUB_CODE`: nothing below fits.
- `ATTACHMENT_REJECTED`: a rule of the channel forbids the file.
- `MEDIA_TYPE_UNDETERMINED`: the kind of file behind the address could not be determined.
- `INACTIVE_SENDER`: the app's credentials for the channel are switched off.
"""
