import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** The client alone: it is built into `dist/client`, from where the server serves it. */
export default defineConfig(({ command }) => {
  // Whoever builds (a test run among them), readers get React as it is meant for them.
  if (command === "build") process.env.NODE_ENV = "production";
  return {
    root: "client",
    publicDir: false,
    plugins: [react()],
    // The language of the editor comes small already; making it smaller takes most of a build.
    worker: {
      format: "es",
      rolldownOptions: { output: { minify: { compress: false, mangle: false, codegen: true } } },
    },
    build: {
      outDir: "../dist/client",
      emptyOutDir: true,
      // Fonts and pictures stay files: the content-security policy takes no font from a data: address.
      assetsInlineLimit: 0,
      // The stylesheet of every page is small; one file means no flash of bare HTML.
      cssCodeSplit: false,
      reportCompressedSize: false,
      target: "es2023",
    },
  };
});
