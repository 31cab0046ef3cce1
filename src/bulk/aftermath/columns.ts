/** A number of each kind for every position, in arrays that grow together: what a run needs for each recipient. */
export class Columns {
  /** Keys of the message's refs, of its refs with its number, of its refs with the part of its number that is always written alike, and of Kaleyra's id of it; 0 for none. */
  refs = new Float64Array(initial);
  refsAndNumbers = new Float64Array(initial);
  refsAndAlikes = new Float64Array(initial);
  messageIds = new Float64Array(initial);
  /** Seconds since 1970: when it was sent, and when what callbacks tell of it happened. */
  sentAt = new Uint32Array(initial);
  heardAt = new Uint32Array(initial);
  /** The numbers of shared texts: the button or the reason that callbacks tell, and the error that the journal has. */
  details = new Uint32Array(initial);
  errors = new Uint32Array(initial);
  /** The rank of the stage that callbacks tell. */
  heard = new Uint8Array(initial);
  /** How often it was sent: 2 for several times. */
  attempts = new Uint8Array(initial);
  /** 1 where callbacks have told what the journal does not have. */
  changed = new Uint8Array(initial);
  /** 1 where a `not-sent` callback has already led to another attempt. */
  resent = new Uint8Array(initial);

  /** Makes room for a position. */
  grow(position: number): void {
    if (position < this.refs.length) return;
    const length = 2 ** Math.ceil(Math.log2(position + 1));
    this.refs = grown(this.refs, new Float64Array(length));
    this.refsAndNumbers = grown(this.refsAndNumbers, new Float64Array(length));
    this.refsAndAlikes = grown(this.refsAndAlikes, new Float64Array(length));
    this.messageIds = grown(this.messageIds, new Float64Array(length));
    this.sentAt = grown(this.sentAt, new Uint32Array(length));
    this.heardAt = grown(this.heardAt, new Uint32Array(length));
    this.details = grown(this.details, new Uint32Array(length));
    this.errors = grown(this.errors, new Uint32Array(length));
    this.heard = grown(this.heard, new Uint8Array(length));
    this.attempts = grown(this.attempts, new Uint8Array(length));
    this.changed = grown(this.changed, new Uint8Array(length));
    this.resent = grown(this.resent, new Uint8Array(length));
  }
}

const initial = 1 << 10;

function grown<Numbers extends Float64Array | Uint32Array | Uint8Array>(before: Numbers, after: Numbers): Numbers {
  after.set(before);
  return after;
}
