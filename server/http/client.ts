/** The built client: its files, and its one page for every address that the client knows. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import express, { type RequestHandler, type Response, type Router } from "express";

/** Addresses at which the client shows a page of its own. */
const PAGES = /^\/(?:$|(?:incidents|stories)(?:\/[^/]+)?$|query$|data(?:\/[^/]+)?$)/;

/** @param folder where the client was built to */
export function serveClient(folder: string): Router {
  const router = express.Router();
  router.use(
    express.static(folder, {
      index: false,
      redirect: false,
      dotfiles: "ignore",
      setHeaders: (response, path) => setCaching(response, path.startsWith(join(folder, "assets"))),
    }),
  );
  router.use(servePage(join(folder, "index.html")));
  return router;
}

function servePage(page: string): RequestHandler {
  return ({ method, path }, response) => {
    if (!PAGES.test(path) || (method !== "GET" && method !== "HEAD")) {
      response.status(404).type("html").send(notFoundPage);
      return;
    }
    if (!existsSync(page)) {
      response.status(503).type("text").send("The client is not built yet: npm start builds it.\n");
      return;
    }
    setCaching(response, false);
    response.sendFile(page);
  };
}

/** Files with a hash of their content in the name never change; all others are asked for anew. */
function setCaching(response: Response, isHashed: boolean): void {
  response.setHeader("Cache-Control", isHashed ? "public, max-age=31536000, immutable" : "no-cache");
}

const notFoundPage = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Ricochet: not found</title>
<p>There is nothing at this address. <a href="/">Ricochet</a></p>
<p lang="fr">Il n’y a rien à cette adresse. <a href="/?lang=fr">Ricochet</a></p>
</html>
`;
