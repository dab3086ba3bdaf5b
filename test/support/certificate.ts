import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

export interface Keys {
  readonly key: string;
  readonly cert: string;
}

/** What `openssl ca` wants to know; it alone can date a certificate back. */
const CA = `
[ca]
default_ca = own
[own]
database = index.txt
new_certs_dir = .
serial = serial
default_md = sha256
policy = any
copy_extensions = copy
[any]
commonName = optional
`;

/** A certificate for a host, issued by another's key; undefined where there is no openssl command that can. */
export function issuedBy(issuer: Keys, host: string): Keys | undefined {
  const folder = mkdtempSync(path.join(tmpdir(), "minutewire-cert-"));
  try {
    writeFileSync(path.join(folder, "ca.key"), issuer.key);
    writeFileSync(path.join(folder, "ca.pem"), issuer.cert);
    const make =
      "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -batch -days 365 -subj /CN=issued";
    const files = "-CA ca.pem -CAkey ca.key -keyout key.pem -out cert.pem";
    const options = [...make.split(" "), ...files.split(" "), "-addext", `subjectAltName=${host}`];
    if (spawnSync("openssl", options, { cwd: folder }).status !== 0) return undefined;
    const read = (file: string) => readFileSync(path.join(folder, file), "utf8");
    return { key: read("key.pem"), cert: read("cert.pem") };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A self-signed certificate for a host (`IP:127.0.0.1`), made by the openssl command line; undefined where there is none. */
export function certificate(host: string, from: string, until: string): Keys | undefined {
  const folder = mkdtempSync(path.join(tmpdir(), "minutewire-cert-"));
  const openssl = (...options: string[]) => spawnSync("openssl", options, { cwd: folder }).status === 0;
  try {
    writeFileSync(path.join(folder, "ca.conf"), CA);
    writeFileSync(path.join(folder, "index.txt"), "");
    writeFileSync(path.join(folder, "serial"), "01\n");
    const request = "req -new -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -batch -keyout key.pem";
    const sign = "ca -selfsign -batch -notext -config ca.conf -keyfile key.pem -in peer.csr -out cert.pem";
    const made =
      openssl(
        ...request.split(" "),
        "-out",
        "peer.csr",
        "-subj",
        `/CN=${path.basename(folder)}`,
        "-addext",
        `subjectAltName=${host}`,
      ) && openssl(...sign.split(" "), "-startdate", from, "-enddate", until);
    if (!made) return undefined;
    const read = (file: string) => readFileSync(path.join(folder, file), "utf8");
    return { key: read("key.pem"), cert: read("cert.pem") };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
