"""Says which events a pattern of EventBridge matches, from standard input to standard output.

The matching is that of moto's EventBridge, which is none of ours.
"""

import json
import sys

from moto.events.models import EventPattern

asked = json.load(sys.stdin)
pattern = EventPattern.load(json.dumps(asked["pattern"]))
json.dump([pattern.matches_event(event) for event in asked["events"]], sys.stdout)
