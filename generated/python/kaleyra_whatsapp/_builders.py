# @generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts.
# Do not edit. Change it there, then run: npm run generate

"""Plain functions that make a message of each kind."""

from __future__ import annotations

from collections.abc import Sequence

from . import _reply_button_request
from ._made import made, present, wrapped
from ._types import (
    BodyText,
    FooterText,
    Header,
    PhoneNumber,
    Reference,
    Reply,
    ReplyButtonRequest,
    WaSource,
)


def buttons(
    *,
    to: PhoneNumber,
    body: BodyText,
    replies: Sequence[Reply],
    header: str | Header | None = None,
    footer: FooterText | None = None,
    ref: Reference | None = None,
    ref1: Reference | None = None,
    ref2: Reference | None = None,
    wa_source: WaSource | None = None,
) -> ReplyButtonRequest:
    """
    Makes a message: The whole body of a request that sends a WhatsApp message with
    reply buttons.

    Raises MessageError, with every issue, where it breaks a rule.
    """
    message: ReplyButtonRequest = made(
        _reply_button_request.check,
        present(
            {
                "messaging_object": present(
                    {
                        "messaging_product": "whatsapp",
                        "recipient_type": "individual",
                        "to": to,
                        "type": "interactive",
                        "interactive": present(
                            {
                                "type": "button",
                                "header": wrapped(header, {"type": "text"}, "text"),
                                "body": wrapped(body, {}, "text"),
                                "footer": wrapped(footer, {}, "text"),
                                "action": present(
                                    {
                                        "buttons": wrapped(
                                            replies,
                                            {"type": "reply"},
                                            "reply",
                                        ),
                                    },
                                ),
                            },
                        ),
                    },
                ),
                "extra_info": present(
                    {"ref": ref, "ref1": ref1, "ref2": ref2, "wa_source": wa_source},
                    is_optional=True,
                ),
            },
        ),
    )
    return message
