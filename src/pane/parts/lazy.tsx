import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";

/** What stands in for a component whose script did not come. */
export interface MissingProps {
  readonly onRetry: () => void;
}

/** A component whose script is loaded when it is first shown; nothing is drawn until then. */
export function lazy<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Missing: ComponentType<Props & MissingProps>,
): ComponentType<Props> {
  let Loaded: ComponentType<Props> | null = null;
  return function Lazy(props: Props) {
    const [tries, setTries] = useState(1);
    const [failures, setFailures] = useState(0);
    const [, setLoaded] = useState(Loaded !== null);
    useEffect(() => {
      if (Loaded) return;
      load().then(
        (component) => {
          Loaded = component;
          setLoaded(true);
        },
        () => setFailures(tries),
      );
    }, [tries]);
    if (Loaded) return <Loaded {...props} />;
    return failures === tries ? <Missing {...props} onRetry={() => setTries(tries + 1)} /> : null;
  };
}
