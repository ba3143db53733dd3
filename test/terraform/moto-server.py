"""Serves moto on a free port, prints its address, and ends with its standard input.

Whatever happens to the process that started it, the pipe closes and no server stays behind. Requests are not logged:
somebody who waits for the answer to many of them cannot empty the pipe at the same time.
"""

import logging
import sys

from moto.server import ThreadedMotoServer

logging.getLogger("werkzeug").setLevel(logging.ERROR)
server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
server.start()
host, port = server.get_host_and_port()
print(f"http://{host}:{port}", flush=True)
sys.stdin.read()
