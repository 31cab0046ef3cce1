# @generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts.
# Do not edit. Change it there, then run: npm run generate

"""Plain functions that make a message of each kind."""

from __future__ import annotations

from collections.abc import Sequence

from . import _cta_url_request_check
from . import _list_request_check
from . import _location_request_check
from . import _reply_button_request_check
from ._made import made
from ._made import present
from ._made import wrapped

from ._types import BodyText
from ._types import ButtonText
from ._types import ButtonUrl
from ._types import FooterText
from ._types import Header
from ._types import HeaderText
from ._types import PhoneNumber
from ._types import Reference
from ._types import WaSource
from ._types import CtaUrlRequest
from ._types import ListBodyText
from ._types import ListButton
from ._types import Sections
from ._types import ListRequest
from ._types import LocationRequest
from ._types import Reply
from ._types import ReplyButtonRequest


def cta_url(
    *,
    to: PhoneNumber,
    body: BodyText,
    display_text: ButtonText,
    url: ButtonUrl,
    header: str | Header | None = None,
    footer: FooterText | None = None,
    ref: Reference | None = None,
    ref1: Reference | None = None,
    ref2: Reference | None = None,
    wa_source: WaSource | None = None,
) -> CtaUrlRequest:
    """
    Makes a message: The whole body of a request that sends a WhatsApp message with a
    button that opens a link.

    Raises MessageError, with every issue, where it breaks a rule.
    """
    message: CtaUrlRequest = made(
        _cta_url_request_check.check,
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
                                "type": "cta_url",
                                "header": wrapped(header, {"type": "text"}, "text"),
                                "body": wrapped(body, {}, "text"),
                                "footer": wrapped(footer, {}, "text"),
                                "action": present(
                                    {
                                        "name": "cta_url",
                                        "parameters": present(
                                            {"display_text": display_text, "url": url},
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


def list(
    *,
    to: PhoneNumber,
    body: ListBodyText,
    button: ListButton,
    sections: Sections,
    header: HeaderText | None = None,
    footer: FooterText | None = None,
    ref: Reference | None = None,
    ref1: Reference | None = None,
    ref2: Reference | None = None,
    wa_source: WaSource | None = None,
) -> ListRequest:
    """
    Makes a message: The whole body of a request that sends a WhatsApp list message.

    Raises MessageError, with every issue, where it breaks a rule.
    """
    message: ListRequest = made(
        _list_request_check.check,
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
                                "type": "list",
                                "header": wrapped(header, {"type": "text"}, "text"),
                                "body": wrapped(body, {}, "text"),
                                "footer": wrapped(footer, {}, "text"),
                                "action": present(
                                    {"button": button, "sections": sections},
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


def location(
    *,
    to: PhoneNumber,
    body: BodyText,
    ref: Reference | None = None,
    ref1: Reference | None = None,
    ref2: Reference | None = None,
    wa_source: WaSource | None = None,
) -> LocationRequest:
    """
    Makes a message: The whole body of a request that asks the customer for a location.

    Raises MessageError, with every issue, where it breaks a rule.
    """
    message: LocationRequest = made(
        _location_request_check.check,
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
                                "type": "location_request_message",
                                "body": wrapped(body, {}, "text"),
                                "action": present({"name": "send_location"}),
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
        _reply_button_request_check.check,
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
