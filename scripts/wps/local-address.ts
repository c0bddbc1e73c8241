/** At which `npm run wps:serve` serves the add-in; WPS is told this address, so it does not change. */
export const localPort = 3890;

export const localAddress = `http://127.0.0.1:${localPort}/`;
