/** Words that would add a field or a part to a message wherever one forgets to encode, fold or reject them. */
const FIELD = "X-Attack: 1";
const PART = "Content-Type: text/html\r\n\r\n<p>attack</p>";

export const FORGERIES: readonly string[] = [
  `a\r\n${FIELD}`,
  `a\n${FIELD}`,
  `a\r${FIELD}`,
  `a\u0085${FIELD}`,
  `a\u2028${FIELD}`,
  `a\r\nBcc: eve@b.example\r\n`,
  `a\r\n\r\n${PART}`,
  `=?utf-8?Q?a=0D=0A${FIELD.replaceAll(" ", "_")}?=`,
  `=?utf-8?B?${Buffer.from(`a\r\n${FIELD}`).toString("base64")}?=`,
  `a\r\n ${FIELD}`,
  `eve@b.example>, <mallory@b.example`,
  `"eve" <eve@b.example>, mallory@b.example`,
  `a\u010d\u010a${FIELD}`,
  `${"a".repeat(990)}\r\n${FIELD}`.slice(-490),
  `From eve@b.example Thu Jan  1 00:00:00 1970\n${FIELD}\n\na`,
  `.\r\nMAIL FROM:<eve@b.example>`,
  `--=_\r\n${PART}\r\n--=_--`,
  `--\r\n${PART}`,
  `Content-Type: multipart/mixed; boundary=x\n\n--x\n${PART}\n--x--`,
  `a?=\r\n${FIELD}\r\nb: =?utf-8?q?`,
];
