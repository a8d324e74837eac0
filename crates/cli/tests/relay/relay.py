"""A real SMTP relay (aiosmtpd) for the tests of `miwake drill send`: TLS and signing in are needed.

Arguments: certificate, key, file that gets the port, file that gets a line of JSON for each mail it takes.
How it treats a mail is told by the recipient's name: refuse-…, later-… (first time), drop-… (hangs up before the
mail, first time), lost-… (takes the mail and hangs up without an answer).
"""

import asyncio
import json
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult

certificate, key, port_file, taken_file = sys.argv[1:]
seen = set()


def first(address):
    known = address in seen
    seen.add(address)
    return not known


class Handler:
    async def handle_MAIL(self, server, session, envelope, address, options):
        if address.startswith("stranger@"):
            return "553 5.7.1 not your address"
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("refuse-"):
            return "550 5.1.1 no such mailbox"
        if address.startswith("later-") and first(address):
            return "451 4.7.1 greylisted"
        if address.startswith("drop-") and first(address):
            server.transport.close()
            return "421 bye"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        with open(taken_file, "a", encoding="utf-8") as taken:
            mail = {"from": envelope.mail_from, "to": envelope.rcpt_tos, "mail": envelope.content.decode("ascii")}
            taken.write(json.dumps(mail) + "\n")
        if envelope.rcpt_tos[0].startswith("lost-"):
            server.transport.close()
        return "250 2.0.0 taken"


def sign_in(server, session, envelope, mechanism, data):
    good = data.login == b"drill" and data.password == "right horse".encode()
    return AuthResult(success=good, handled=False)


async def main():
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(certificate, key)
    loop = asyncio.get_running_loop()
    handler = Handler()

    def protocol():
        return SMTP(
            handler,
            hostname="localhost",
            tls_context=tls,
            require_starttls=True,
            auth_required=True,
            authenticator=sign_in,
        )

    server = await loop.create_server(protocol, "127.0.0.1", 0)
    with open(port_file + ".new", "w", encoding="ascii") as file:
        file.write(str(server.sockets[0].getsockname()[1]))
    import os

    os.replace(port_file + ".new", port_file)
    await server.serve_forever()


asyncio.run(main())
