/** What a pasted text is. Each verdict is also the name of the text that explains it. */
export type Verdict =
  | 'complete'
  | 'earlier'
  | 'other'
  | 'key'
  | 'other-key'
  | 'damaged'
  | 'cut-off'
  | 'blanks'
  | 'surplus'
  | 'foreign';

export type Finding = { verdict: Verdict; detail: string };

const SECRET_START = 'rotkiSecret/';
const SECRET_LENGTH = 84;
const KEY_START = 'rotkiKey';
const SERIAL_LENGTH = 8;
const CHECKSUM_BYTES = 4;
/** Fewer characters of a credential than this could be chance. */
const TELLING_LENGTH = 12;
/** Spaces and line breaks of every kind, and what is invisible altogether. */
const BLANKS = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** Decides by the text alone: prefix, serial (the same in a key and its secret) and checksum. */
export function examine(text: string, currentKey: string, earlierKeys: Record<string, string>): Finding {
  const compact = text.replace(BLANKS, '');
  const finding = examineCompact(compact, currentKey, earlierKeys);
  return finding.verdict === 'complete' && compact !== text ? found('blanks') : finding;
}

function examineCompact(text: string, currentKey: string, earlierKeys: Record<string, string>): Finding {
  if (isIntact(text)) {
    return ofPair(serialOfSecret(text), currentKey, earlierKeys);
  }
  const inside = text.indexOf(SECRET_START);
  const candidate = inside < 0 ? '' : text.slice(inside, inside + SECRET_LENGTH);
  if (isIntact(candidate)) {
    const pair = ofPair(serialOfSecret(candidate), currentKey, earlierKeys);
    return pair.verdict === 'complete' ? found('surplus') : pair;
  }
  if (inside >= 0) {
    return found(candidate.length < SECRET_LENGTH ? 'cut-off' : 'damaged');
  }
  if (text.includes(KEY_START) || isPartOf(text, currentKey)) {
    return found(text.includes(currentKey) || isPartOf(text, currentKey) ? 'key' : 'other-key');
  }
  if (text.toLowerCase().startsWith(SECRET_START.toLowerCase())) {
    return found('damaged');
  }
  return found(startIsMissing(text, [currentKey, ...Object.keys(earlierKeys)]) ? 'cut-off' : 'foreign');
}

function ofPair(serial: string, currentKey: string, earlierKeys: Record<string, string>): Finding {
  if (serial === serialOfKey(currentKey)) {
    return found('complete');
  }
  const earlier = Object.keys(earlierKeys).find((key) => serial === serialOfKey(key));
  return earlier ? found('earlier', earlierKeys[earlier]) : found('other');
}

/** True if the text lacks the first characters that every secret, or a secret of this account, begins with. */
function startIsMissing(text: string, keys: string[]): boolean {
  const heads = keys.map((key) => SECRET_START + serialOfKey(key));
  return heads.some((head) => {
    for (let missing = 1; missing <= head.length; missing++) {
      if (isIntact(head.slice(0, missing) + text)) {
        return true;
      }
      const rest = head.slice(missing);
      if (rest.length > SERIAL_LENGTH && text.startsWith(rest)) {
        return true;
      }
    }
    return false;
  });
}

function isPartOf(text: string, key: string): boolean {
  return text.length >= TELLING_LENGTH && key.includes(text);
}

function serialOfSecret(secret: string): string {
  return secret.slice(SECRET_START.length, SECRET_START.length + SERIAL_LENGTH);
}

function serialOfKey(key: string): string {
  return key.slice(KEY_START.length, KEY_START.length + SERIAL_LENGTH);
}

function isIntact(secret: string): boolean {
  if (secret.length !== SECRET_LENGTH || !secret.startsWith(SECRET_START) || !/^[A-Za-z0-9+/]+$/.test(secret)) {
    return false;
  }
  const bytes = Uint8Array.from(atob(secret), (character) => character.charCodeAt(0));
  const end = bytes.length - CHECKSUM_BYTES;
  return crc32(bytes.subarray(0, end)) === new DataView(bytes.buffer).getUint32(end);
}

function crc32(bytes: Uint8Array): number {
  let remainder = 0xffffffff;
  for (const byte of bytes) {
    remainder ^= byte;
    for (let bit = 0; bit < 8; bit++) {
      remainder = (remainder >>> 1) ^ (remainder & 1 ? 0xedb88320 : 0);
    }
  }
  return (remainder ^ 0xffffffff) >>> 0;
}

function found(verdict: Verdict, detail = ''): Finding {
  return { verdict, detail };
}
