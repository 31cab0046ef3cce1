// Generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts; do not edit.

package kaleyrawhatsapp;


/** What a message of each kind may have, and does not need. */
public final class Options {
  private Options() {}

  /**
   * May be in: The whole body of a request that sends a WhatsApp message with a button that
   * opens a link.
   */
  public static final class ForCtaUrl {
    Object header;
    String footer;
    String ref;
    String ref1;
    String ref2;
    String waSource;

    public ForCtaUrl header(String header) {
      this.header = header;
      return this;
    }

    public ForCtaUrl header(Messages.Header header) {
      this.header = header;
      return this;
    }

    public ForCtaUrl footer(String footer) {
      this.footer = footer;
      return this;
    }

    public ForCtaUrl ref(String ref) {
      this.ref = ref;
      return this;
    }

    public ForCtaUrl ref1(String ref1) {
      this.ref1 = ref1;
      return this;
    }

    public ForCtaUrl ref2(String ref2) {
      this.ref2 = ref2;
      return this;
    }

    public ForCtaUrl waSource(String waSource) {
      this.waSource = waSource;
      return this;
    }
  }

  /** May be in: The whole body of a request that sends a WhatsApp list message. */
  public static final class ForList {
    String header;
    String footer;
    String ref;
    String ref1;
    String ref2;
    String waSource;

    public ForList header(String header) {
      this.header = header;
      return this;
    }

    public ForList footer(String footer) {
      this.footer = footer;
      return this;
    }

    public ForList ref(String ref) {
      this.ref = ref;
      return this;
    }

    public ForList ref1(String ref1) {
      this.ref1 = ref1;
      return this;
    }

    public ForList ref2(String ref2) {
      this.ref2 = ref2;
      return this;
    }

    public ForList waSource(String waSource) {
      this.waSource = waSource;
      return this;
    }
  }

  /** May be in: The whole body of a request that asks the customer for a location. */
  public static final class ForLocation {
    String ref;
    String ref1;
    String ref2;
    String waSource;

    public ForLocation ref(String ref) {
      this.ref = ref;
      return this;
    }

    public ForLocation ref1(String ref1) {
      this.ref1 = ref1;
      return this;
    }

    public ForLocation ref2(String ref2) {
      this.ref2 = ref2;
      return this;
    }

    public ForLocation waSource(String waSource) {
      this.waSource = waSource;
      return this;
    }
  }

  /**
   * May be in: The whole body of a request that sends a WhatsApp message with reply buttons.
   */
  public static final class ForButtons {
    Object header;
    String footer;
    String ref;
    String ref1;
    String ref2;
    String waSource;

    public ForButtons header(String header) {
      this.header = header;
      return this;
    }

    public ForButtons header(Messages.Header header) {
      this.header = header;
      return this;
    }

    public ForButtons footer(String footer) {
      this.footer = footer;
      return this;
    }

    public ForButtons ref(String ref) {
      this.ref = ref;
      return this;
    }

    public ForButtons ref1(String ref1) {
      this.ref1 = ref1;
      return this;
    }

    public ForButtons ref2(String ref2) {
      this.ref2 = ref2;
      return this;
    }

    public ForButtons waSource(String waSource) {
      this.waSource = waSource;
      return this;
    }
  }

}
