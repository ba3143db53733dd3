import type { Consumer } from "./consumer";

/** Sends an event for every delivered log object to a target of EventBridge. */
export const eventBridge: Consumer = {
  add(scope) {
    if (scope.content.settings.consumers.eventBridge === undefined) return {};
    return { notifications: [{ kind: "event-bridge" }] };
  },
};
