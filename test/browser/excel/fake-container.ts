/** What the window around a page tells office.js, in place of Excel for Windows. */
export interface ContainerOptions {
  /** The minor number of the ExcelApi set: 13 for 1.13. */
  readonly api: number;
  /** The ground of Office's own surfaces: 262626. */
  readonly ground: string;
}

/** What tests use of a page inside the container. */
export interface ContainerWindow {
  /** Presses a ribbon button. */
  jibiaoPressRibbon(command: string): void;
  /** Hands a message of the host to office.js. */
  jibiaoToOffice(message: string): void;
  /** Addresses of the dialogs opened. */
  readonly jibiaoDialogs: string[];
  /** How many ribbon commands told that they are done. */
  readonly jibiaoCompleted: string[];
}

/**
 * Runs in the page before office.js does, so it may use nothing but its argument. Stands for the native object of Excel
 * for Windows, of which office.js asks who it is, and which it tells what it does; the batches of Excel.run go to
 * `jibiaoToHost`, which the test exposes.
 */
export function installContainer({ api, ground }: ContainerOptions): void {
  const invokeRibbon = 39;
  const commandCompleted = 94;
  const dialogs: string[] = [];
  const completed: string[] = [];
  const handlers: Record<number, (event: number, payload: unknown) => void> = {};
  const safeArray = (items: readonly unknown[]) =>
    Object.assign([...items], {
      toArray: () => [...items],
      dimensions: () => 1,
      lbound: () => 0,
      ubound: () => items.length - 1,
    });
  const sets = { ExcelApi: Number(`1.${api}`), DialogApi: 1.2, CompressedFile: 1.1, RibbonApi: 1.1 };
  const facts: Record<string, unknown> = {
    AppType: 1,
    SolutionRef: "jibiao",
    AppVersionMajor: 16,
    AppVersionMinor: 1,
    AppUILocale: "zh-CN",
    AppDataLocale: "zh-CN",
    DocUrl: "C:\\一科.xlsx",
    AppCapabilities: 1,
    ActivationMode: 1,
    ControlIntegrationLevel: 1,
    SolutionToken: "",
    CorrelationId: "1",
    InstanceId: "1",
    TouchEnabled: false,
    CommerceAllowed: true,
    SupportedMatrix: JSON.stringify(sets),
    HostCustomMessage: "",
    HostFullVersion: "16.0.14332.20000",
    DialogRequirementMatrix: "{}",
    Settings: { Read() {}, Write() {} },
    OfficeThemeInfo: JSON.stringify({ bodyBackgroundColor: Number.parseInt(ground, 16) }),
  };
  const context = Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [`Get${name}`, () => value]),
  );
  const container = {
    GetHostInfo: () => "Excel$Win32$16.01$zh-CN$$$disableLogging$0",
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute(id: number, parameters: unknown, tell: (result: unknown, code: number) => void) {
      if (id === commandCompleted) completed.push(JSON.stringify(parameters));
      setTimeout(() => tell(0, 0));
    },
    RegisterEvent(
      id: number,
      target: string,
      handler: (event: number, payload: unknown) => void,
      tell: (code: number) => void,
    ) {
      handlers[id] = handler;
      if (target.includes("message.html")) dialogs.push(target);
      setTimeout(() => tell(0));
    },
    UnregisterEvent: (_id: number, _target: string, tell: (code: number) => void) =>
      setTimeout(() => tell(0)),
  };
  Object.defineProperty(window, "external", { value: container, configurable: true, writable: true });
  const bridge = {
    sendMessageToHost: (text: string) =>
      (window as unknown as { jibiaoToHost(text: string): void }).jibiaoToHost(text),
    onMessageFromHost: (_text: string) => {},
  };
  Object.assign(window, {
    _richApiNativeBridge: bridge,
    jibiaoToOffice: (message: string) => bridge.onMessageFromHost(message),
    jibiaoPressRibbon: (command: string) =>
      handlers[invokeRibbon]?.(
        invokeRibbon,
        safeArray(["1", command, JSON.stringify({ source: { id: command } })]),
      ),
    jibiaoDialogs: dialogs,
    jibiaoCompleted: completed,
  });
}
