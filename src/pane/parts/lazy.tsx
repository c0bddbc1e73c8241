import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";

/** A component without props whose script is loaded when it is first shown; nothing is drawn until then. */
export function lazy(load: () => Promise<ComponentType>): ComponentType {
  let Loaded: ComponentType | null = null;
  return function Lazy() {
    const [, setLoaded] = useState(Loaded !== null);
    useEffect(() => {
      if (Loaded) return;
      void load().then((component) => {
        Loaded = component;
        setLoaded(true);
      });
    }, []);
    return Loaded && <Loaded />;
  };
}
