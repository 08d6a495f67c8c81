"""A host's name → a connection to an address of it that was checked, and to no other.

httpcore asks this for its connections. TLS still checks the certificate against the name: the
address is all that is settled here.
"""

import ssl
from collections.abc import Callable, Iterable
from typing import Any, TypeAlias

import httpcore2

from onrecord.fetch.fetched import Failed
from onrecord.fetch.limits import Deadline, Limits
from onrecord.fetch.lookup import Endpoint, Lookup, checked_addresses, within

# IP address, port, seconds → a connection.
Connect: TypeAlias = Callable[[str, int, float], httpcore2.NetworkStream]
# Headers, chunk sizes and what TLS wraps around them, beside the bytes of an answer.
BESIDE = 2**20


def system_connect(address: str, port: int, seconds: float) -> httpcore2.NetworkStream:
    """Connects to an IP address. No name comes here, so nothing is looked up."""
    return httpcore2.SyncBackend().connect_tcp(address, port, timeout=seconds)


class Guarded(httpcore2.NetworkBackend):
    """Connects to checked addresses, and ends what takes too long or sends too much."""

    def __init__(
        self,
        lookup: Lookup,
        connect: Connect,
        also: frozenset[Endpoint],
        limits: Limits,
        deadline: Deadline,
    ) -> None:
        self._lookup = lookup
        self._connect = connect
        self._also = also
        self._limits = limits
        self._deadline = deadline

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ARG002  # the deadline's and the limits' matter
        local_address: str | None = None,  # noqa: ARG002
        socket_options: Iterable[Any] | None = None,  # noqa: ARG002
    ) -> httpcore2.NetworkStream:
        """A connection to the first of the host's addresses that answers."""
        lookup = within(self._deadline.left(self._limits.connect), self._lookup)
        trouble: Exception | None = None
        for address in checked_addresses(host, port, lookup, self._also):
            try:
                seconds = self._deadline.left(self._limits.connect)
                stream = self._connect(address, port, seconds)
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout) as error:
                trouble = error
            else:
                return _Timed(stream, self._deadline, self._limits.most + BESIDE)
        raise Failed(host, f"no connection ({trouble})") from trouble

    def connect_unix_socket(self, *_: Any, **__: Any) -> httpcore2.NetworkStream:
        """Nothing is asked of sockets of this machine."""
        raise NotImplementedError


class _Timed(httpcore2.NetworkStream):
    """A connection that ends with its deadline, however slowly the other side drips."""

    def __init__(self, stream: httpcore2.NetworkStream, deadline: Deadline, most: int) -> None:
        self._stream = stream
        self._deadline = deadline
        self._left = most

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """The next bytes, as long as time and room are left."""
        data = self._stream.read(max_bytes, self._deadline.left(timeout))
        self._left -= len(data)
        if self._left < 0:
            raise httpcore2.ReadError("more than it may send")
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Sends."""
        self._stream.write(buffer, self._deadline.left(timeout))

    def close(self) -> None:
        """Hangs up."""
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore2.NetworkStream:
        """The same connection within TLS, its certificate checked against the name."""
        try:
            seconds = self._deadline.left(timeout)
        except Failed:
            self.close()  # nobody else would: httpcore has no connection yet
            raise
        stream = self._stream.start_tls(ssl_context, server_hostname, seconds)
        return _Timed(stream, self._deadline, self._left)

    def get_extra_info(self, info: str) -> Any:
        """What httpcore wants to know of it."""
        return self._stream.get_extra_info(info)
