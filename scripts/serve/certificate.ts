import { spawnSync } from "node:child_process";
import { X509Certificate } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";

export interface Certificate {
  /** PEM files. */
  readonly keyFile: string;
  readonly certFile: string;
}

const days = 365;

/** The certificate for localhost in a folder, made there by openssl when missing or expired; `null` without openssl. */
export function localCertificate(folder: string): Certificate | null {
  const certificate = { keyFile: path.join(folder, "key.pem"), certFile: path.join(folder, "cert.pem") };
  if (isValid(certificate)) return certificate;
  mkdirSync(folder, { recursive: true });
  const { status } = spawnSync(
    "openssl",
    [
      ...["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", String(days), "-subj", "/CN=localhost"],
      ...["-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-addext", "extendedKeyUsage=serverAuth"],
      ...["-keyout", certificate.keyFile, "-out", certificate.certFile],
    ],
    { stdio: "ignore" },
  );
  return status === 0 ? certificate : null;
}

function isValid({ keyFile, certFile }: Certificate): boolean {
  if (!existsSync(keyFile) || !existsSync(certFile)) return false;
  return new Date(new X509Certificate(readFileSync(certFile)).validTo) > new Date();
}
