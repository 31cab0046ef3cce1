/** Bits of a double's integer that the second half of a key has. */
const highRange = 2 ** 21;

/**
 * A number for a text, from 1, equal for equal texts. Different texts have
 * different numbers but for one pair in 2^53, so that eight bytes identify a
 * text of any length.
 */
export function keyOf(text: string): number {
  let low = 0x9e37_79b9;
  let high = 0x85eb_ca6b;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x0100_0193);
    high = Math.imul(high ^ unit, 0xcc9e_2d51) + (high >>> 15);
  }
  return (mixed(high) % highRange) * 2 ** 32 + mixed(low ^ high) || 1;
}

function mixed(bits: number): number {
  let mix = Math.imul(bits ^ (bits >>> 16), 0x7feb_352d);
  mix = Math.imul(mix ^ (mix >>> 15), 0x846c_a68b);
  return (mix ^ (mix >>> 16)) >>> 0;
}
