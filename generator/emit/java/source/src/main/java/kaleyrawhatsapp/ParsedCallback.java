package kaleyrawhatsapp;

import java.util.List;

/**
 * What a callback reports, or why it is not a callback about messages.
 *
 * @param events in order; none where there is a reason
 * @param reason "not-json", "not-read", "too-large", "other-callback" or "unknown-shape"; null for
 *     a callback about messages
 */
public record ParsedCallback(List<Event> events, String reason) {
  /** Whether it is a callback about messages. */
  public boolean ok() {
    return reason == null;
  }
}
