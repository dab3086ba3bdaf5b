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
        "/CN=peer",
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
