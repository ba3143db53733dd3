"""Serves moto on a free port, prints its address, and ends with its standard input.

Whatever happens to the process that started it, the pipe closes and no server stays behind.
"""

import sys

from moto.server import ThreadedMotoServer

server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
server.start()
host, port = server.get_host_and_port()
print(f"http://{host}:{port}", flush=True)
sys.stdin.read()
