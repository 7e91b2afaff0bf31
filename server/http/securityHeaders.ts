/** What every answer tells the browser to refuse: foreign scripts, styles, frames, and any other host. */
import helmet from "helmet";

/** @param nonce marks scripts and styles that a development server writes into the page itself */
export function securityHeaders({ nonce }: { nonce?: string } = {}): ReturnType<typeof helmet> {
  const self = ["'self'"];
  const none = ["'none'"];
  const selfAndMarked = nonce === undefined ? self : ["'self'", `'nonce-${nonce}'`];
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: self,
        scriptSrc: selfAndMarked,
        scriptSrcAttr: none,
        styleSrc: selfAndMarked,
        imgSrc: ["'self'", "data:", "blob:"],
        fontSrc: self,
        connectSrc: self,
        workerSrc: self,
        objectSrc: none,
        baseUri: none,
        formAction: self,
        frameAncestors: none,
      },
    },
    // We speak plain HTTP on loopback; whoever puts TLS in front sets this there.
    strictTransportSecurity: false,
    xFrameOptions: { action: "deny" },
    referrerPolicy: { policy: "no-referrer" },
  });
}
