//! What is understood, changed.

use server::random::Random;

/// What has gone wrong elsewhere.
const PIECES: [&[u8]; 30] = [
    b"\0",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"\r\n",
    b"\n",
    b"\t",
    b" ",
    b"\"",
    b"\"\"",
    b"'",
    b"\\",
    b"%",
    b"%00",
    b"&",
    b"=",
    b"{",
    b"}",
    b"{ $x }",
    b"[[",
    b"-",
    b"-1",
    b"0",
    b"18446744073709551616",
    b"1e999",
    b"nan",
    b"\xe2\x80\xae",
    b"\xcc\x81",
    b"\xf0\x9f\xa6\x80",
    b"<!--",
    b"A-CYP-99",
];

/// Inputs that are near to something that is understood.
pub struct Changed(Vec<Vec<u8>>);

impl Changed {
    pub fn of(understood: Vec<String>) -> Self {
        Self(understood.into_iter().map(String::into_bytes).collect())
    }

    /// The input with this number: always the same one.
    pub fn input(&self, number: u64) -> Vec<u8> {
        let random = Random::seeded(number);
        let mut input = if random.below(10) == 0 { Vec::new() } else { self.0[random.below(self.0.len())].clone() };
        for _ in 0..random.below(6) {
            let at = random.below(input.len() + 1);
            let to = at + random.below((input.len() - at).min(40) + 1);
            match random.below(7) {
                0 => drop(input.drain(at..to)),
                1 => input.truncate(at),
                2 => {
                    let again: Vec<u8> = input[at..to].repeat(1 + random.below(4));
                    input.splice(at..at, again);
                }
                3 => {
                    let bytes: [u8; 8] = random.bytes();
                    input.splice(at..to, bytes);
                }
                4 if at < input.len() => input[at] ^= 1 << random.below(8),
                _ => {
                    input.splice(at..at, PIECES[random.below(PIECES.len())].iter().copied());
                }
            }
        }
        input.truncate(20_000);
        input
    }
}
