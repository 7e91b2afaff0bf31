import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "@fontsource-variable/source-sans-3/wght.css";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/shell.css";
import "./styles/head.css";
import "./styles/search.css";
import "./styles/sentence.css";
import "./styles/controls.css";
import "./styles/marks.css";
import "./styles/modal.css";
import "./styles/explore.css";
import "./styles/scenario.css";
import "./styles/floor.css";
import "./styles/picture.css";
import "./styles/opening.css";
import "./styles/matrix.css";
import "./styles/minimap.css";
import "./styles/pictureTree.css";
import "./styles/takeAway.css";
import "./styles/panel.css";
import "./styles/menu.css";
import "./styles/whatIf.css";
import "./styles/advice.css";
import "./styles/popover.css";
import "./styles/foot.css";
import "./styles/pages.css";
import "./styles/incidents.css";
import "./styles/timeline.css";
import "./styles/counts.css";
import "./styles/palette.css";
import "./styles/neighbourhood.css";
import "./styles/tour.css";
import "./styles/filters.css";
import "./styles/keepsakes.css";
import "./styles/data.css";
import "./styles/print.css";
import "./styles/story.css";
import "./styles/query.css";
import "./styles/answer.css";
import { App } from "./App.tsx";
import { ApiError } from "./api.ts";
import { startI18n } from "./i18n/index.ts";
import { preferredLanguage } from "./state/preferences.ts";

const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      // A database that is away comes back: those questions wait for it. A refusal stays a refusal.
      retry: (failures, error) =>
        error instanceof ApiError && (error.status === 503 || error.status === 0) && failures < 100,
      retryDelay: 2000,
    },
  },
});

startI18n(preferredLanguage());
createRoot(document.getElementById("root") as HTMLElement).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
