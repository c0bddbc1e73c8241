import type { Server } from "node:net";

/** Listens on this machine only, at the port or, where that is taken, at any free one; gives the port. */
export async function listen(server: Server, port: number): Promise<number> {
  try {
    await listenAt(server, port);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EADDRINUSE")) throw error;
    await listenAt(server, 0);
  }
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  return address.port;
}

function listenAt(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve();
    });
  });
}
